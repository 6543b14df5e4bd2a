import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Status } from '@/components/ui/status'
import { NameCell, Td } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import { dateTimeWords, shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { euros } from '@/lib/money'
import type { PlaceFact } from '@/lib/registrations/notice'
import { confirmRegistration, giveBackFor } from '@/lib/registrations/office/actions'
import type { ListedRegistration } from '@/lib/registrations/office/queries'

type Props = { ctx: Ctx; row: ListedRegistration; zone: string }

/** One registration: who, which places and how they stand, price, since when, and what the office can do. */
export async function OfficeRow({ ctx, row, zone }: Props) {
  const t = await getTranslations('registrations')
  const { locale } = ctx
  const work = [row.function, row.organisation].filter(Boolean).join(', ')
  return (
    <tr>
      <NameCell note={work || row.email}>{row.name}</NameCell>
      <Td>
        {row.givenBackAt ? (
          <Status tone="past">{t('place.given_back')}</Status>
        ) : (
          row.places.map((place) => (
            <PlaceLine key={`${place.part.de} ${place.pool.de}`} {...{ place, ctx }} />
          ))
        )}
        {row.lapsesAt && !row.givenBackAt && (
          <span className="cell-second">
            {t('office.unconfirmed', { date: dateTimeWords(locale, zone, row.lapsesAt) })}
          </span>
        )}
      </Td>
      <Td numeric>{row.cents > 0 ? euros(locale, row.cents) : ''}</Td>
      <Td className="nowrap">{shortDate(locale, zone, row.createdAt)}</Td>
      {can(ctx.actor, 'events.write') && (
        <Td className="cell-action">
          <Acts ctx={ctx} row={row} />
        </Td>
      )}
    </tr>
  )
}

async function PlaceLine({ ctx, place }: { ctx: Ctx; place: PlaceFact }) {
  const t = await getTranslations('registrations.place')
  const { part, pool, state, rank } = place
  const [name, detail] = [words(part, ctx.locale), words(pool, ctx.locale)]
  return (
    <div>
      {name === detail ? name : `${name}, ${detail}`}:{' '}
      <Status tone={state === 'confirmed' ? 'plain' : 'strong'}>
        {rank ? t('waitingRank', { rank }) : t(state)}
      </Status>
    </div>
  )
}

async function Acts({ ctx, row }: Pick<Props, 'ctx' | 'row'>) {
  if (row.givenBackAt) return null
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations.office'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const hidden = { network: ctx.network.slug, id: row.id }
  const { name } = row
  return (
    <>
      {row.places.some((place) => place.state === 'requested') && (
        <ActionButton
          action={confirmRegistration}
          hidden={hidden}
          label={t('confirm')}
          pendingLabel={common('pending')}
        />
      )}
      <ConfirmForm
        action={giveBackFor}
        hidden={hidden}
        labels={{ summary: errors('summary'), pending: common('pending') }}
        prefix={`g-${row.id}`}
        variant="quiet"
        open={t('giveBack')}
        title={t('giveBackQuestion', { name })}
        consequence={t('giveBackConsequence', { name })}
        confirm={t('giveBackConfirm')}
      />
    </>
  )
}
