import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import { type Ctx, can } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import type { ListedEvent } from '@/lib/registrations/office/list/event'
import type { OfficeRegistration } from '@/lib/registrations/office/one/queries'

type Props = { ctx: Ctx; event: ListedEvent; one: OfficeRegistration; list: string }

/** Every place of a registration, those given back, too: how it stands and since when. */
export async function OnePlaces({ ctx, event, one, list }: Props) {
  const t = await getTranslations('registrations')
  const at = (date: Date) => dateTimeWords(ctx.locale, event.zone, date)
  const edits = can(ctx.actor, 'events.write') && !one.givenBackAt && event.state === 'announced'
  return (
    <Section
      title={t('office.one.places')}
      aside={edits && <a href={`${list}/${one.id}/edit`}>{t('office.one.edit')}</a>}
    >
      <Rows>
        {one.places.map(({ id, state, rank, heldUntil, changedAt, pool }) => {
          const [part, name] = [words(pool.part.name, ctx.locale), words(pool.name, ctx.locale)]
          return (
            <Row
              key={id}
              {...(rank
                ? {
                    figure: (
                      <Figure value={rank} unit={t('my.rankUnit')} label={t('my.rankLabel', { rank })} />
                    ),
                  }
                : { label: t(`place.${state}`) })}
              title={part === name ? name : `${part}, ${name}`}
              text={[
                rank ? t('place.waiting') : '',
                t('office.one.since', { date: at(changedAt) }),
                heldUntil && (state === 'offered' || state === 'held')
                  ? t('office.one.until', { date: at(heldUntil) })
                  : '',
              ]
                .filter(Boolean)
                .join(', ')}
            />
          )
        })}
      </Rows>
    </Section>
  )
}
