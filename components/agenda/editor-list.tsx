import { useTranslations } from 'next-intl'
import { Form } from '@/components/form/form'
import { Table, Th } from '@/components/ui/table'
import type { AgendaDay, Entry } from '@/lib/agenda/order'
import { arrangeAction } from '@/lib/agenda/slots/actions'
import { instantIn, longDate } from '@/lib/clock'
import { EditorBlockRow, EditorSessionRow } from './editor-row'
import type { EditorView } from './editor-view'

type Props = { day: AgendaDay; view: EditorView; labels: { summary: string; pending: string } }

/** A day of the working copy by time, with a button for every move: complete without a mouse and without JavaScript. */
export function EditorList({ day, view, labels }: Props) {
  const list = <DayTable day={day} view={view} />
  if (!view.writes) return <div className="editor-days">{list}</div>
  return (
    <Form
      action={arrangeAction}
      hidden={{ network: view.network, event: view.eventId }}
      labels={labels}
      className="editor-days"
    >
      {list}
    </Form>
  )
}

function DayTable({ day, view }: { day: AgendaDay; view: EditorView }) {
  const t = useTranslations('agenda.office')
  const date = day.date && longDate(view.locale, view.zone, instantIn(view.zone, `${day.date}T12:00`))
  const caption = date ? t('caption', { date }) : t('captionUndated')
  return (
    <Table caption={caption} captionHidden={false} className="editor-table">
      <thead>
        <tr>
          <Th>{t('columns.time')}</Th>
          <Th>{t('columns.what')}</Th>
          {view.agenda.rooms.length > 0 && <Th>{t('columns.room')}</Th>}
          {view.writes && <Th>{t('columns.arrange')}</Th>}
        </tr>
      </thead>
      {day.entries.map((entry) => (
        <EntryRows key={entry.block?.key ?? entry.sessions[0].key} entry={entry} view={view} />
      ))}
    </Table>
  )
}

function EntryRows({ entry, view }: { entry: Entry; view: EditorView }) {
  return (
    <tbody>
      {entry.block && <EditorBlockRow entry={entry} block={entry.block} view={view} />}
      {entry.sessions.map((session) => (
        <EditorSessionRow
          key={session.key}
          session={session}
          view={view}
          inside={entry.block !== null}
          top={entry.tops[session.key] ?? (entry.block ? undefined : (entry.number ?? undefined))}
        />
      ))}
    </tbody>
  )
}
