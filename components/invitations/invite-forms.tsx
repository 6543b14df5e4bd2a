import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateTimeField } from '@/components/form/date-fields'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { localIn, now, zoneName } from '@/lib/clock'
import { inviteGuest } from '@/lib/registrations/invitations/actions'
import { mostLines } from '@/lib/registrations/invitations/lines'
import { inviteMany } from '@/lib/registrations/invitations/many/actions'
import { usualExpiry } from '@/lib/registrations/invitations/terms'
import type { Precision } from '@/prisma/generated/enums'
import { ListPreview } from './list-preview'

type Event = {
  id: string
  zone: string
  precision: Precision
  startsAt: Date
  endsAt: Date
  closesAt: Date | null
}
type Props = { ctx: Ctx; event: Event }

/** One person by name and address. */
export async function OneForm({ ctx, event }: Props) {
  const [t, common, labels] = await Promise.all([
    getTranslations('guests.form'),
    getTranslations('common'),
    formLabels(),
  ])
  return (
    <Form
      action={inviteGuest}
      hidden={{ network: ctx.network.slug, event: event.id }}
      labels={labels}
      submit={t('send')}
    >
      <FieldRow>
        <TextField name="name" label={t('name')} hint={t('nameHint')} required maxLength={200} />
        <TextField name="email" type="email" label={t('email')} required />
      </FieldRow>
      <TextField name="company" label={t('company')} optionalLabel={common('optional')} maxLength={200} />
      <TermFields ctx={ctx} event={event} />
    </Form>
  )
}

/** Many by lines: looked at first, then sent. */
export async function ManyForm({ ctx, event }: Props) {
  const [t, labels] = await Promise.all([getTranslations('guests.form'), formLabels()])
  return (
    <Form action={inviteMany} hidden={{ network: ctx.network.slug, event: event.id }} labels={labels}>
      <TextArea
        name="lines"
        label={t('lines')}
        hint={t('linesHint', { most: mostLines })}
        rows={10}
        required
      />
      <TermFields ctx={ctx} event={event} />
      <ListPreview
        words={{
          title: t('previewTitle'),
          line: t('line'),
          who: t('who'),
          verdict: t('verdict'),
          fine: t('fine'),
          pending: labels.pending,
        }}
      />
      <div className="form-actions">
        <SubmitButton name="intent" value="check" variant="secondary" pendingLabel={labels.pending}>
          {t('check')}
        </SubmitButton>
      </div>
    </Form>
  )
}

async function TermFields({ ctx, event }: Props) {
  const [t, common] = await Promise.all([getTranslations('guests.form'), getTranslations('common')])
  const usual = usualExpiry(event) > now() ? usualExpiry(event) : event.endsAt
  const optional = { optionalLabel: common('optional') }
  return (
    <Fieldset legend={t('terms')} ruled>
      <FieldRow>
        <DateTimeField
          name="until"
          label={t('until')}
          hint={t('untilHint', { zone: zoneName(ctx.locale, event.zone, usual) })}
          defaultValue={localIn(event.zone, usual)}
        />
        <RadioGroup
          name="language"
          label={t('language')}
          hint={t('languageHint')}
          defaultValue="de"
          inline
          options={[
            { value: 'de', label: t('de') },
            { value: 'en', label: t('en') },
          ]}
        />
      </FieldRow>
      <CheckboxField name="substitutes" label={t('substitutes')} />
      <FieldRow>
        <TextArea
          name="message.de"
          label={t('messageDe')}
          hint={t('messageHint')}
          rows={5}
          lang="de"
          maxLength={2000}
          {...optional}
        />
        <TextArea
          name="message.en"
          label={t('messageEn')}
          rows={5}
          lang="en"
          maxLength={2000}
          {...optional}
        />
      </FieldRow>
    </Fieldset>
  )
}
