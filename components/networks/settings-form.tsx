import { getTranslations } from 'next-intl/server'
import type { ComponentProps, ReactNode } from 'react'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { type Ctx, can } from '@/lib/access/context'

type Props = {
  ctx: Ctx
  version: number
  action: ComponentProps<typeof Form>['action']
  hidden?: Record<string, string>
  submit?: string
  prefix?: string
  children?: ReactNode
}

/** A form over the network's own row. Without the ability it shows its values and has no button. */
export async function SettingsForm({ ctx, version, action, hidden, submit, prefix, children }: Props) {
  const [labels, c] = await Promise.all([formLabels(), getTranslations('common')])
  const may = can(ctx.actor, 'settings.write')
  return (
    <div className="measure">
      <Form
        action={action}
        hidden={{ network: ctx.network.slug, version, ...hidden }}
        labels={labels}
        prefix={prefix}
        {...(may ? { submit: submit ?? c('save') } : {})}
      >
        <fieldset disabled={!may} className="form">
          {children}
        </fieldset>
      </Form>
    </div>
  )
}
