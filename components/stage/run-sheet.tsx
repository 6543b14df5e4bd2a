import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { daysOf } from '@/lib/agenda/order'
import { nameParts, sessionWords } from '@/lib/agenda/stage/naming'
import type { RunSheet as Sheet } from '@/lib/agenda/stage/sheet/queries'
import { longDate } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { RunClock } from './run-clock'
import { RunItem } from './run-item'

/** The day in its order, for whoever moderates: on a phone, in the dark, on paper. */
export async function RunSheet({ ctx, sheet }: { ctx: Ctx; sheet: Sheet }) {
  const t = await getTranslations('stage.sheet')
  const { agenda, event } = sheet
  const days = daysOf(agenda, event.zone)
  const name = (session: (typeof agenda.sessions)[number]) =>
    sessionWords(nameParts(session, agenda), ctx.locale, ctx.network.tone)
  const items = agenda.sessions
    .flatMap((session) =>
      session.start && session.end
        ? [
            {
              key: session.key,
              name: name(session),
              start: session.start.getTime(),
              end: session.end.getTime(),
            },
          ]
        : [],
    )
    .sort((a, b) => a.start - b.start)
  const counted = (key: 'left' | 'beforeIn') => ({
    one: t(key, { count: 1 }),
    other: t(key, { count: 2 }),
  })
  if (days.length === 0) return <EmptyState level={2} title={t('emptyTitle')} text={t('emptyText')} />
  return (
    <>
      <RunClock
        items={items}
        words={{
          label: t('clock'),
          now: t('now'),
          next: t('next'),
          pause: t('pause'),
          over: t('over'),
          left: counted('left'),
          begins: counted('beforeIn'),
        }}
      />
      {days.map((day) => {
        const [first] = day.entries.flatMap((entry) => entry.sessions)
        return (
          <Section
            key={day.date ?? 'undated'}
            title={first?.start ? longDate(ctx.locale, event.zone, first.start) : t('title')}
            stacked
          >
            {day.entries.map((entry) => (
              <div key={entry.block?.key ?? entry.sessions[0].key}>
                {entry.block && (
                  <h3 className="mt-24 mb-8" lang={inLanguage(entry.block.subject, ctx.locale).lang}>
                    {[
                      entry.label && `${entry.label} ${entry.number ?? ''}`.trim(),
                      inLanguage(entry.block.subject, ctx.locale).text,
                    ]
                      .filter(Boolean)
                      .join(': ')}
                  </h3>
                )}
                <Rows>
                  {entry.sessions.map((session) => (
                    <RunItem key={session.key} ctx={ctx} sheet={sheet} session={session} />
                  ))}
                </Rows>
              </div>
            ))}
          </Section>
        )
      })}
    </>
  )
}
