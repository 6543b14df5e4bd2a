import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { termWords } from '@/components/memberships/term-words'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { whenWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { type OrganisationRecord, organisationActivity } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'

/** Positions, groups, and the events that its people go to; a section only where there is something. */
export async function OrganisationActivity({
  ctx,
  organisation,
}: {
  ctx: Ctx
  organisation: OrganisationRecord
}) {
  const [t, m, { groups, events }] = await Promise.all([
    getTranslations('organisations.record'),
    getTranslations('memberships'),
    organisationActivity(ctx, organisation.id),
  ])
  const { locale } = ctx
  const to = (path: string) => localePath(locale, `/${ctx.network.slug}${path}`)
  const positionWords = (kind: string) => {
    const key = `positions.${kind}` as 'positions.board'
    return m.has(key) ? m(key) : kind
  }
  return (
    <>
      {organisation.positions.length > 0 && (
        <Section title={t('positions')}>
          <Rows>
            {organisation.positions.map((one) => (
              <Row
                key={one.id}
                label={termWords(m, locale, one.from, one.to)}
                title={words(one.label, locale) || positionWords(one.kind)}
              />
            ))}
          </Rows>
        </Section>
      )}
      {groups.length > 0 && (
        <Section title={t('groups')}>
          <Rows>
            {groups.map((group) => (
              <Row
                key={group.id}
                label={t('groupPeople', { count: group._count.people })}
                title={words(group.name, locale)}
                href={to(`/groups/${group.slug}`)}
              />
            ))}
          </Rows>
        </Section>
      )}
      {events.length > 0 && (
        <Section title={t('events')}>
          <Rows>
            {events.map((event) => (
              <Row
                key={event.id}
                label={whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)}
                title={words(event.title, locale)}
                href={to(`/manage/events/${event.id}`)}
                text={t('eventPeople', { count: event._count.registrations })}
              />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}
