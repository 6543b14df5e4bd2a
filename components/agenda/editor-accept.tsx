import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { acceptWarningAction } from '@/lib/agenda/warnings/actions'

type Props = {
  hidden: { network: string; event: string; mark: string }
  labels: { summary: string; pending: string }
  words: { open: string; reason: string; submit: string }
}

/** Says why a warning is fine: folded away until somebody wants to. */
export function EditorAccept({ hidden, labels, words }: Props) {
  return (
    <details className="accept">
      <summary>{words.open}</summary>
      <Form
        action={acceptWarningAction}
        hidden={hidden}
        labels={labels}
        submit={words.submit}
        prefix={`accept-${hidden.mark}`}
      >
        <TextField name="reason" label={words.reason} required />
      </Form>
    </details>
  )
}
