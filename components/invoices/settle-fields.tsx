import { DateField } from '@/components/form/date-fields'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { acts } from '@/lib/registrations/invoices/schema'

/** What the office notes of the invoices that were picked: it happens at once and can be taken back. */
export function SettleFields({ ctx, one }: { ctx: Ctx; one?: boolean }) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const c = translator(ctx.locale, ctx.network.tone, 'common')
  const today = dayIn(ctx.network.zone, now())
  const fields = (
    <>
      <FieldRow>
        <SelectField
          name="act"
          label={t('bulk.act')}
          options={acts.map((value) => ({ value, label: t(`bulk.acts.${value}`) }))}
          defaultValue="paid"
        />
        <DateField name="on" label={t('bulk.on')} defaultValue={today} max={today} />
        <TextField name="note" label={t('bulk.note')} maxLength={300} optionalLabel={c('optional')} />
      </FieldRow>
      <div className="form-actions">
        <SubmitButton pendingLabel={c('pending')}>{t('bulk.submit')}</SubmitButton>
      </div>
    </>
  )
  return one ? fields : <Fieldset legend={t('bulk.legend')}>{fields}</Fieldset>
}
