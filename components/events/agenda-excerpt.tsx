import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { ClockTime } from '@/components/ui/clock-time'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { type AgendaPerson, daysOf, type Entry } from '@/lib/agenda/order'
import { canSeeAgenda } from '@/lib/agenda/policy'
import { releasedAgenda } from '@/lib/agenda/queries'
import { stageName } from '@/lib/agenda/stage-name'
import { clockIn, timeWords } from '@/lib/clock'
import type { ReaderEvent } from '@/lib/events/queries'
import { inLanguage, type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'

const shown = 4

/** The first entries of the released programme, and the way to all of it. */
export async function AgendaExcerpt({ ctx, event }: { ctx: Ctx; event: ReaderEvent }) {
  const released = canSeeAgenda(ctx.actor, event) ? await releasedAgenda(ctx, event.id) : null
  if (!released) return null
  const t = await getTranslations('events')
  const entries = daysOf(released.agenda, event.zone)
    .flatMap((day) => day.entries)
    .filter((entry) => entry.block || entry.sessions[0]?.kind !== 'break')
  const count = released.agenda.sessions.filter((session) => session.kind !== 'break').length
  const href = localePath(ctx.locale, `/${ctx.network.slug}/events/${event.slug}/agenda`)
  return (
    <Section title={t('agenda.title')}>
      <Rows
        more={
          <a className="link-alone" href={href}>
            {t('agenda.all', { count })}
          </a>
        }
      >
        {entries.slice(0, shown).map((entry) => (
          <ExcerptRow key={entry.block?.key ?? entry.sessions[0]?.key} {...{ ctx, event, entry }} />
        ))}
      </Rows>
    </Section>
  )
}

async function ExcerptRow({ ctx: { locale }, event, entry }: { ctx: Ctx; event: ReaderEvent; entry: Entry }) {
  const t = await getTranslations('agenda.kinds')
  const [first] = entry.sessions
  const { text, lang } = inLanguage(entry.block?.subject ?? first?.title ?? first?.label, locale)
  const { start } = entry
  const voices = entry.sessions
    .filter((session) => session.people.length > 0)
    .map((session) => ({
      key: session.key,
      kind: session.kind === 'other' ? '' : words(session.label, locale) || t(session.kind),
      people: session.people.map((person) => personWords(person, locale)).join('; '),
    }))
  return (
    <Row
      {...(start
        ? {
            figure: (
              <ClockTime
                {...clockIn(event.zone, start)}
                iso={start.toISOString()}
                label={timeWords(locale, event.zone, start)}
                size="m"
              />
            ),
          }
        : {})}
      title={text || (first && t(first.kind))}
      {...(lang ? { lang } : {})}
    >
      {voices.map(({ key, kind, people }) => (
        <p key={key} className="row-text">
          {kind && kind !== text ? `${kind}: ${people}` : people}
        </p>
      ))}
    </Row>
  )
}

const personWords = (person: AgendaPerson, locale: Locale) =>
  [stageName(person), words(person.organisation, locale)].filter(Boolean).join(', ')
