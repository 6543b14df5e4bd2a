import type { ReactNode } from 'react'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Form } from '@/components/form/form'
import type { FormAction } from '@/components/form/form-context'
import { formLabels } from '@/components/layout/form-labels'

type Props = {
  hidden: { network: string; token: string }
  yes: { action: FormAction; label: ReactNode }
  no: { action: FormAction; open: string; title: string; text: string; confirm: string }
}

/** Yes with one button, no with one question. Only the press of a button answers: looking changes nothing. */
export async function LinkAnswer({ hidden, yes, no }: Props) {
  const labels = await formLabels()
  return (
    <>
      <Form action={yes.action} hidden={hidden} labels={labels} submit={yes.label} prefix="yes" />
      <ConfirmForm
        action={no.action}
        hidden={hidden}
        labels={labels}
        prefix="no"
        open={no.open}
        title={no.title}
        consequence={no.text}
        confirm={no.confirm}
      />
    </>
  )
}
