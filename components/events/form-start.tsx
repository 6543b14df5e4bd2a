import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { HiddenField } from '@/components/form/hidden-field'
import { SelectField } from '@/components/form/select-field'
import { formLabels } from '@/components/layout/form-labels'
import { Button } from '@/components/ui/button'
import type { Ctx } from '@/lib/access/context'
import { addEventForm } from '@/lib/events/questions/actions'
import type { FormSource } from '@/lib/events/questions/queries'
import { words } from '@/lib/localized'
import type { FormPurpose } from '@/prisma/generated/enums'

type Props = {
  ctx: Ctx
  event: string
  part: string | null
  purpose: FormPurpose
  templates: readonly ('empty' | 'usual' | 'feedback')[]
  sources: readonly FormSource[]
}

/** How a form of an event begins: from a template, or as a copy of an earlier one. */
export async function FormStart({ ctx, event, part, purpose, templates, sources }: Props) {
  const [t, labels] = await Promise.all([getTranslations('forms.slots'), formLabels()])
  const elsewhere = (network: string) => (network === ctx.network.name ? '' : ` (${network})`)
  const options = [
    ...templates.map((value) => ({ value: value as string, label: t(`templates.${value}`) })),
    ...sources.map(({ value, title, network, questions }) => ({
      value,
      label: t('copyOf', { title: `${words(title, ctx.locale)}${elsewhere(network)}`, count: questions }),
    })),
  ]
  const prefix = part ?? purpose
  return (
    <Form
      action={addEventForm}
      hidden={{ network: ctx.network.slug, id: event, part, purpose }}
      labels={labels}
      prefix={prefix}
      className="form mt-16"
    >
      <div className="filter-bar">
        {options.length > 1 ? (
          <SelectField
            name="from"
            label={t('from')}
            options={options}
            defaultValue={options[0]?.value}
            size="l"
          />
        ) : (
          <HiddenField name="from" value={options[0]?.value ?? 'empty'} />
        )}
        <Button type="submit" variant="secondary">
          {t('begin')}
        </Button>
      </div>
    </Form>
  )
}
