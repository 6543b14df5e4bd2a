import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { HiddenField } from '@/components/form/hidden-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { discardDraft, editFrame } from '@/lib/forms/office/actions'
import type { Version } from '@/lib/forms/queries'
import { stepCount } from '@/lib/forms/steps'
import { asLocalized } from '@/lib/localized'
import { type Desk, DeskCrumbs, DeskTabs } from '../desk'
import { NoDraft } from '../no-draft'

const emptyRows = 2

/** Title, introduction and, in applications, steps of a form. */
export async function FramePage({ desk }: { desk: Desk }) {
  const { ctx, form } = desk
  const [t, common, labels] = await Promise.all([
    getTranslations('forms.frame'),
    getTranslations('common'),
    formLabels(),
  ])
  const { draft } = form
  if (!draft && !form.live) notFound()
  const de = (label: string) => `${label} (${common('german')})`
  const en = (label: string) => `${label} (${common('english')})`
  const hidden = { network: ctx.network.slug, form: form.id, changes: draft?.changes }
  const optionalLabel = common('optional')
  return (
    <>
      <PageHead
        title={t('title', { purpose: form.purpose })}
        crumbs={<DeskCrumbs desk={desk} ways={[{ label: t('title', { purpose: form.purpose }) }]} />}
      />
      <DeskTabs desk={desk} here="frame" />
      {draft ? (
        <>
          <Form action={editFrame} hidden={hidden} labels={labels} submit={t('submit')}>
            <Fieldset ruled legend={t('what')}>
              <FieldRow>
                <TextField
                  name="title.de"
                  label={de(t('name'))}
                  hint={t('nameHint')}
                  defaultValue={form.title.de}
                  required
                />
                <TextField
                  name="title.en"
                  label={en(t('name'))}
                  defaultValue={form.title.en}
                  lang="en"
                  optionalLabel={optionalLabel}
                />
              </FieldRow>
              <FieldRow>
                <TextArea
                  name="intro.de"
                  label={de(t('intro'))}
                  hint={t('introHint')}
                  defaultValue={asLocalized(draft.intro).de}
                  optionalLabel={optionalLabel}
                />
                <TextArea
                  name="intro.en"
                  label={en(t('intro'))}
                  defaultValue={asLocalized(draft.intro).en}
                  lang="en"
                  optionalLabel={optionalLabel}
                />
              </FieldRow>
            </Fieldset>
            {form.purpose === 'application' && <StepFields draft={draft} />}
          </Form>
          <ConfirmForm
            action={discardDraft}
            hidden={hidden}
            labels={labels}
            prefix="discard"
            open={t('discard')}
            title={t('discardTitle')}
            consequence={form.live ? t('discardText') : t('discardFirst')}
            confirm={t('discardConfirm')}
          />
        </>
      ) : (
        <NoDraft desk={desk} />
      )}
    </>
  )
}

/** A row for each page, and empty ones for new pages. */
async function StepFields({ draft }: { draft: Version }) {
  const [t, common] = await Promise.all([getTranslations('forms.frame'), getTranslations('common')])
  const count = draft.steps.length === 0 ? 1 : stepCount(draft)
  const rows = Array.from({ length: count + emptyRows }, (_, i) => (i < count ? i + 1 : null))
  return (
    <Fieldset ruled legend={t('steps')} hint={t('stepsHint')}>
      {rows.map((was, i) => {
        const title = was ? asLocalized(draft.steps[was - 1]) : null
        const name = `steps.${i}`
        const label = was ? t('step', { number: was }) : t('newStep')
        return (
          <div className="option-row" key={was ?? `new-${i}`}>
            <HiddenField name={`${name}.was`} value={was ?? ''} />
            <TextField
              name={`${name}.title.de`}
              label={`${label} (${common('german')})`}
              defaultValue={title?.de}
              optionalLabel={was && draft.steps.length > 0 ? undefined : common('optional')}
            />
            <TextField
              name={`${name}.title.en`}
              label={`${label} (${common('english')})`}
              defaultValue={title?.en}
              lang="en"
              optionalLabel={common('optional')}
            />
            <TextField
              name={`${name}.position`}
              label={t('place')}
              defaultValue={i + 1}
              inputMode="numeric"
            />
          </div>
        )
      })}
    </Fieldset>
  )
}
