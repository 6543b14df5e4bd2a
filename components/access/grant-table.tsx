import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { DateField } from '@/components/form/date-fields'
import { formLabels } from '@/components/layout/form-labels'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { grantable } from '@/lib/access/abilities'
import { endGrant } from '@/lib/access/actions'
import { type Ctx, can } from '@/lib/access/context'
import type { GrantRow } from '@/lib/access/queries'
import { shortDate } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'

type Props = { ctx: Ctx; caption: string; grants: GrantRow[]; events: Map<string, string>; ends?: boolean }

/** Who holds which role, from when to when, by whom; with `ends`, those who may can end it here. */
export async function GrantTable({ ctx, caption, grants, events, ends = false }: Props) {
  const [t, labels] = await Promise.all([getTranslations('access'), formLabels()])
  const day = (at: Date) => shortDate(ctx.locale, ctx.network.zone, at)
  const may = can(ctx.actor, 'settings.write') ? grantable(ctx.actor.roles) : []
  const reads = can(ctx.actor, 'people.read')
  return (
    <Table caption={caption} wide>
      <thead>
        <tr>
          <Th>{t('person')}</Th>
          <Th>{t('role')}</Th>
          <Th>{t('from')}</Th>
          <Th>{t('to')}</Th>
          <Th>{t('by')}</Th>
          {ends && may.length > 0 && <Th>{t('end.open')}</Th>}
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <tr key={grant.id}>
            <NameCell
              {...(reads
                ? { href: localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${grant.person.id}`) }
                : {})}
              note={grant.person.loginId ? undefined : t('notYetHere')}
            >
              {fullName(grant.person)}
            </NameCell>
            <Td>
              {t(`roles.${grant.role}`)}
              {grant.role === 'steward' && (
                <span className="cell-second">
                  {grant.eventId ? (events.get(grant.eventId) ?? '') : t('allEvents')}
                </span>
              )}
            </Td>
            <Td>{day(grant.from)}</Td>
            <Td>{grant.to ? day(grant.to) : t('open')}</Td>
            <Td>{grant.byName}</Td>
            {ends && may.length > 0 && (
              <Td>
                {may.includes(grant.role) && (
                  <ConfirmForm
                    action={endGrant}
                    labels={labels}
                    hidden={{ network: ctx.network.slug, id: grant.id }}
                    prefix={`end-${grant.id}`}
                    variant="quiet"
                    open={t('end.open')}
                    title={t('end.title', { role: t(`roles.${grant.role}`), name: fullName(grant.person) })}
                    consequence={t('end.text')}
                    confirm={t('end.confirm')}
                  >
                    <DateField name="on" label={t('end.on')} />
                  </ConfirmForm>
                )}
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
