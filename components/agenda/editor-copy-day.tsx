import { useTranslations } from 'next-intl'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { copyDayAction } from '@/lib/agenda/slots/actions'
import { instantIn, longDate } from '@/lib/clock'
import type { EditorView } from './editor-view'

type Props = { date: string; view: EditorView; labels: { summary: string; pending: string } }

/** Everything of a day once more on another one. */
export function EditorCopyDay({ date, view, labels }: Props) {
  const t = useTranslations('editor.copyDay')
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return (
    <details className="copy-day">
      <summary>{t('open')}</summary>
      <Form
        action={copyDayAction}
        hidden={{ network: view.network, event: view.eventId, day: date }}
        labels={labels}
        submit={t('submit')}
        prefix="copy"
      >
        <p>{t('text', { date: longDate(view.locale, view.zone, instantIn(view.zone, `${date}T12:00`)) })}</p>
        <DateField name="to" label={t('to')} defaultValue={next} />
      </Form>
    </details>
  )
}
