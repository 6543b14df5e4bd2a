import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { addOwnAddress } from '@/lib/people/own/actions'

/** One more address, asked by mail whether it is one's own. */
export async function OwnAddressAdd({ ctx }: { ctx: Ctx }) {
  const [t, labels] = await Promise.all([getTranslations('me.addresses'), formLabels()])
  return (
    <Form
      action={addOwnAddress}
      hidden={{ network: ctx.network.slug }}
      labels={labels}
      submit={t('addSubmit')}
      prefix="add"
    >
      <TextField name="email" type="email" label={t('email')} autoComplete="email" required size="l" />
      <RadioGroup
        name="kind"
        label={t('kind')}
        hint={t('kindHint')}
        defaultValue="personal"
        options={(['personal', 'functional'] as const).map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
        }))}
        inline
      />
    </Form>
  )
}
