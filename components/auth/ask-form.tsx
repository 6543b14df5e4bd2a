import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { askForSignIn } from '@/lib/auth/actions'

/** One address, one button: the beginning of every sign-in, and the way on from a dead link. */
export async function AskForm({ next }: { next?: string | undefined }) {
  const t = await getTranslations('auth')
  const te = await getTranslations('errors')
  return (
    <Form
      className="form mt-32"
      action={askForSignIn}
      hidden={{ next }}
      labels={{ summary: te('summary'), pending: t('asking') }}
      submit={t('ask')}
    >
      <TextField
        name="email"
        type="email"
        label={t('address')}
        hint={t('addressHint')}
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
        required
        size="l"
      />
    </Form>
  )
}
