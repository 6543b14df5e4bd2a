import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { asLocalized, words } from '@/lib/localized'
import { saveKind } from '@/lib/memberships/actions'
import { formChoices, type KindRecord } from '@/lib/memberships/kinds/queries'
import { entryOf, resolutionOf } from '@/lib/memberships/kinds/rule'
import { admissions } from '@/lib/memberships/kinds/schema'

/** Name, admission, form and welcome of a kind: nothing here changes anybody's rights. */
export async function KindForm({ ctx, kind }: { ctx: Ctx; kind: KindRecord }) {
  const [t, c, labels, forms] = await Promise.all([
    getTranslations('memberships.kinds'),
    getTranslations('common'),
    formLabels(),
    formChoices(ctx),
  ])
  const name = asLocalized(kind.name)
  const welcome = asLocalized(kind.welcome)
  const { days, quorum } = resolutionOf(kind.admission)
  const optional = { optionalLabel: c('optional') }
  const person = kind.holder === 'person'
  return (
    <Form
      action={saveKind}
      hidden={{ network: ctx.network.slug, id: kind.id, version: kind.version }}
      labels={labels}
      submit={c('save')}
      prefix="words"
    >
      <TextField
        name="name.de"
        label={`${t('name')} (${c('german')})`}
        defaultValue={name.de}
        lang="de"
        required
      />
      <TextField
        name="name.en"
        label={`${t('name')} (${c('english')})`}
        defaultValue={name.en}
        lang="en"
        {...optional}
      />
      <RadioGroup
        name="entry"
        label={t('entry')}
        defaultValue={entryOf(kind)}
        options={admissions
          .filter((one) => person || one !== 'open')
          .map((value) => ({ value, label: t(`entries.${value}`), hint: t(`entriesHint.${value}`) }))}
        required
      />
      <FieldRow>
        <TextField
          name="days"
          label={t('days')}
          size="s"
          inputMode="numeric"
          defaultValue={days}
          unit={t('daysUnit')}
        />
        <TextField
          name="quorum"
          label={t('quorum')}
          hint={t('quorumHint')}
          size="s"
          inputMode="numeric"
          defaultValue={quorum}
          unit={t('quorumUnit')}
          {...optional}
        />
      </FieldRow>
      <SelectField
        name="formId"
        label={t('form')}
        hint={t('formHint')}
        emptyLabel={t('noForm')}
        defaultValue={kind.formId}
        options={forms.map(({ id, title }) => ({ value: id, label: words(title, ctx.locale) }))}
        {...optional}
      />
      <TextArea
        name="welcome.de"
        label={`${t('welcome')} (${c('german')})`}
        hint={t('welcomeHint')}
        defaultValue={welcome.de}
        rows={4}
        lang="de"
        {...optional}
      />
      <TextArea
        name="welcome.en"
        label={`${t('welcome')} (${c('english')})`}
        defaultValue={welcome.en ?? null}
        rows={4}
        lang="en"
        {...optional}
      />
      <TextField
        name="position"
        label={t('position')}
        size="s"
        inputMode="numeric"
        defaultValue={kind.position}
      />
    </Form>
  )
}
