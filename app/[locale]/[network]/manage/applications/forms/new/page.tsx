import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { formTemplateKeys } from '@/lib/forms/blocks'
import { createForm } from '@/lib/forms/office/actions'
import { officeContext } from '../../../context'
import { FormsCrumbs } from '../[form]/form'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forms'))('new.title') }
}

export default async function NewForm({ params }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const [t, common, labels] = await Promise.all([
    getTranslations('forms.new'),
    getTranslations('common'),
    formLabels(),
  ])
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} crumbs={<FormsCrumbs ctx={ctx} here={t('title')} />} />
      <Form action={createForm} hidden={{ network: ctx.network.slug }} labels={labels} submit={t('submit')}>
        <FieldRow>
          <TextField
            name="title.de"
            label={`${t('name')} (${common('german')})`}
            hint={t('nameHint')}
            required
          />
          <TextField
            name="title.en"
            label={`${t('name')} (${common('english')})`}
            optionalLabel={common('optional')}
            lang="en"
          />
        </FieldRow>
        <RadioGroup
          name="template"
          label={t('template')}
          defaultValue="institution"
          options={formTemplateKeys.map((value) => ({
            value,
            label: t(`templates.${value}`),
            hint: t(`notes.${value}`),
          }))}
        />
      </Form>
    </>
  )
}
