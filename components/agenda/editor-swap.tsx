import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { formLabels } from '@/components/layout/form-labels'
import type { AgendaSession } from '@/lib/agenda/order'
import { swapAction } from '@/lib/agenda/slots/actions'
import { dateTimeWords } from '@/lib/clock'
import type { EditorView } from './editor-view'
import { nameOf } from './view'

type Props = { view: EditorView; session: AgendaSession; others: AgendaSession[] }

/** Two sessions change places: the way when a room is taken. */
export async function EditorSwap({ view, session, others }: Props) {
  const [t, agenda, labels] = await Promise.all([
    getTranslations('editor.move'),
    getTranslations('agenda'),
    formLabels(),
  ])
  return (
    <Form
      action={swapAction}
      hidden={{ network: view.network, event: view.eventId, id: session.id }}
      labels={labels}
      submit={t('swapSubmit')}
      prefix="swap"
    >
      <SelectField
        name="with"
        label={t('with')}
        hint={t('withHint')}
        emptyLabel={t('choose')}
        options={others.map((one) => ({
          value: one.id,
          label: [
            one.start && dateTimeWords(view.locale, view.zone, one.start),
            nameOf(one, view, agenda).text,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Form>
  )
}
