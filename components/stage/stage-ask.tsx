import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import { askAction, revokeAction } from '@/lib/agenda/stage/actions'
import type { StageRow } from '@/lib/agenda/stage/queries'

/** The personal link of somebody on stage: send it, send a new one, close it. */
export async function StageAsk({ ctx, event, row }: { ctx: Ctx; event: string; row: StageRow }) {
  const [t, labels] = await Promise.all([getTranslations('stage.office'), formLabels()])
  const hidden = { network: ctx.network.slug, event, person: row.id }
  const again = row.askedAt !== null
  return (
    <Section title={t('link')} lead={again ? t('askAgainText') : t('askText')}>
      <Form action={askAction} hidden={hidden} labels={labels} submit={again ? t('askAgain') : t('ask')}>
        <TextField
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          defaultValue={row.email}
          autoComplete="off"
          size="l"
          required
        />
        <SelectField
          name="language"
          label={t('language')}
          defaultValue={row.language}
          options={[
            { value: 'de', label: t('de') },
            { value: 'en', label: t('en') },
          ]}
          size="m"
        />
      </Form>
      {row.open && (
        <div className="mt-24">
          <ActionButton
            action={revokeAction}
            hidden={hidden}
            label={t('revoke')}
            pendingLabel={labels.pending}
            variant="secondary"
          />
        </div>
      )}
    </Section>
  )
}
