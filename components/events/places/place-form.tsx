import { getTranslations } from 'next-intl/server'
import type { ComponentProps, ReactNode } from 'react'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import type { PlacesPlan } from '@/lib/events/places/queries'
import { asLocalized } from '@/lib/localized'

type Props = {
  ctx: Ctx
  plan: PlacesPlan
  action: ComponentProps<typeof Form>['action']
  /** What is added or changed: its words, and the name under which the form says which one. */
  what: 'part' | 'pool' | 'price' | 'limit'
  record: { id: string; name: unknown } | undefined
  /** Of which part it is. */
  part?: string
  hint?: string
  children: ReactNode
}

/** The frame of every form about an event's places: what is changed, from which version on, and its name. */
export async function PlaceForm({ ctx, plan, action, what, record, part, hint, children }: Props) {
  const [t, common] = await Promise.all([getTranslations('places'), getTranslations('common')])
  const name = asLocalized(record?.name)
  return (
    <Form
      action={action}
      hidden={{
        network: ctx.network.slug,
        id: plan.id,
        version: plan.version,
        ...(part ? { part } : {}),
        [what]: record?.id,
      }}
      labels={await formLabels()}
      submit={t(record ? `${what}.save` : `${what}.add`)}
    >
      <FieldRow>
        <TextField name="name.de" label={t('name')} hint={hint} defaultValue={name.de} required />
        <TextField
          name="name.en"
          label={t('nameEn')}
          defaultValue={name.en}
          lang="en"
          optionalLabel={common('optional')}
        />
      </FieldRow>
      {children}
    </Form>
  )
}
