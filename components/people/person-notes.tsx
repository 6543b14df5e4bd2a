import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { TextArea } from '@/components/form/text-area'
import { formLabels } from '@/components/layout/form-labels'
import { Row, Rows } from '@/components/ui/rows'
import { type Ctx, can } from '@/lib/access/context'
import { dateColumn, now, shortDate } from '@/lib/clock'
import { addNote, finishNote, removeNote, reopenNote } from '@/lib/people/actions'
import { type NoteRow, notesOf } from '@/lib/people/notes/queries'

type Props = { ctx: Ctx; personId: string }

/** Notes and tasks: what is to do stands first, with its day. */
export async function PersonNotes({ ctx, personId }: Props) {
  const [t, notes] = await Promise.all([getTranslations('people.notes'), notesOf(ctx, personId)])
  const writes = can(ctx.actor, 'people.write')
  const today = dateColumn(ctx.network.zone, now())
  const label = (note: NoteRow) => {
    const due = note.dueOn && shortDate(ctx.locale, 'UTC', note.dueOn)
    if (note.doneAt) return t('done', { date: shortDate(ctx.locale, ctx.network.zone, note.doneAt) })
    if (!due) return t('note')
    return t(note.dueOn && note.dueOn < today ? 'overdue' : 'due', { date: due })
  }
  return (
    <>
      {notes.length === 0 && <p className="muted">{t('none')}</p>}
      <Rows>
        {notes.map((note) => (
          <Row
            key={note.id}
            label={label(note)}
            title={<span className="whitespace-pre-line">{note.body}</span>}
            text={t('by', {
              name: note.byName,
              date: shortDate(ctx.locale, ctx.network.zone, note.createdAt),
            })}
          >
            {writes && <Acts ctx={ctx} personId={personId} note={note} />}
          </Row>
        ))}
      </Rows>
      {writes && <AddNote ctx={ctx} personId={personId} />}
    </>
  )
}

async function Acts({ ctx, personId, note }: Props & { note: NoteRow }) {
  const [t, labels] = await Promise.all([getTranslations('people.notes'), formLabels()])
  const hidden = { network: ctx.network.slug, id: personId, noteId: note.id }
  const about = <span className="visually-hidden">: {note.body.slice(0, 60)}</span>
  return (
    <div className="flex flex-wrap items-baseline gap-16 mt-4">
      {(note.dueOn || note.doneAt) && (
        <ActionButton
          action={note.doneAt ? reopenNote : finishNote}
          hidden={hidden}
          variant="quiet"
          label={
            <>
              {t(note.doneAt ? 'reopen' : 'finish')}
              {about}
            </>
          }
        />
      )}
      <ConfirmForm
        action={removeNote}
        labels={labels}
        hidden={hidden}
        prefix={`note-${note.id}`}
        variant="quiet"
        open={
          <>
            {t('remove')}
            {about}
          </>
        }
        title={t('removeTitle')}
        consequence={t('removeText')}
        confirm={t('removeConfirm')}
      />
    </div>
  )
}

async function AddNote({ ctx, personId }: Props) {
  const [t, c, labels] = await Promise.all([
    getTranslations('people.notes'),
    getTranslations('common'),
    formLabels(),
  ])
  return (
    <details className="mt-16">
      <summary className="button button-secondary">{t('add')}</summary>
      <div className="mt-16 measure">
        <Form
          action={addNote}
          hidden={{ network: ctx.network.slug, id: personId }}
          labels={labels}
          submit={t('save')}
          prefix="note"
        >
          <TextArea name="body" label={t('body')} rows={3} required />
          <DateField name="dueOn" label={t('dueOn')} hint={t('dueHint')} optionalLabel={c('optional')} />
        </Form>
      </div>
    </details>
  )
}
