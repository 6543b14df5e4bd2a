import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import { type AgendaDiff, isEmptyDiff } from '@/lib/agenda/diff'
import type { Agenda, AgendaPerson, AgendaSession } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import { dateTimeWords } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { type AgendaView, nameOf, roomOf } from './view'

type Props = { diff: AgendaDiff; before: Agenda; view: AgendaView }

/** What a release changes, in the order in which it matters to those who come. */
export async function ReleaseDiff({ diff, before, view }: Props) {
  const [t, agenda] = await Promise.all([getTranslations('agenda.office.release'), getTranslations('agenda')])
  if (isEmptyDiff(diff)) return <p>{t('none')}</p>
  const past = { ...view, agenda: before }
  const when = (session: AgendaSession, of: AgendaView) => {
    const time = session.start ? dateTimeWords(of.locale, of.zone, session.start) : t('undated')
    const room = roomOf(session, of)
    return room ? `${time}, ${inLanguage(room, of.locale).text}` : time
  }
  const names = (people: AgendaPerson[]) => people.map(stageName).join(', ')
  const title = (session: AgendaSession, of = view) => nameOf(session, of, agenda).text
  const lists: [keyof AgendaDiff, { key: string; title: string; text: string }[]][] = [
    ['added', diff.added.map((s) => ({ key: s.key, title: title(s), text: when(s, view) }))],
    ['removed', diff.removed.map((s) => ({ key: s.key, title: title(s, past), text: when(s, past) }))],
    [
      'moved',
      diff.moved.map(({ before, after }) => ({
        key: after.key,
        title: title(after),
        text: `${t('from', { when: when(before, past) })}, ${t('to', { when: when(after, view) })}`,
      })),
    ],
    [
      'changed',
      diff.changed.map(({ before, after }) => ({
        key: after.key,
        title: title(after),
        text: title(before, past) === title(after) ? '' : t('from', { when: title(before, past) }),
      })),
    ],
    [
      'people',
      diff.people.map(({ session, added, removed, changed }) => ({
        key: session.key,
        title: title(session),
        text: [
          added.length && t('joined', { names: names(added) }),
          removed.length && t('left', { names: names(removed) }),
          changed.length && t('altered', { names: names(changed) }),
        ]
          .filter(Boolean)
          .join('; '),
      })),
    ],
  ]
  return lists
    .filter(([, rows]) => rows.length > 0)
    .map(([kind, rows]) => (
      <Section key={kind} title={`${rows.length} ${t(kind)}`}>
        <Rows>
          {rows.map((row) => (
            <Row key={row.key} title={row.title} text={row.text} />
          ))}
        </Rows>
      </Section>
    ))
}
