import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { OrganisationField } from '@/components/people/organisation-field'
import { ProfileFields } from '@/components/people/profile-fields'
import { Crumbs } from '@/components/ui/crumbs'
import { organisationChoices } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'
import { addPerson } from '@/lib/people/actions'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('new.title') }
}

export default async function NewPerson({ params }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const [t, c, labels, organisations] = await Promise.all([
    getTranslations('people'),
    getTranslations('common'),
    formLabels(),
    organisationChoices(ctx),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  const optional = { optionalLabel: c('optional') }
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: list, label: t('title') }, { label: t('new.title') }]}
          />
        }
        title={t('new.title')}
        sub={t('new.text')}
      />
      <div className="measure">
        <Form
          action={addPerson}
          hidden={{ network: ctx.network.slug }}
          labels={labels}
          submit={t('form.save')}
        >
          <ProfileFields />
          <Fieldset legend={t('record.addresses')} ruled>
            <TextField
              name="personal"
              type="email"
              label={t('form.personal')}
              hint={t('form.personalHint')}
              {...optional}
            />
            <TextField
              name="functional"
              type="email"
              label={t('form.functional')}
              hint={t('form.functionalHint')}
              {...optional}
            />
          </Fieldset>
          <Fieldset legend={t('form.work')} ruled>
            <OrganisationField
              label={t('form.organisation')}
              emptyLabel={t('form.noOrganisation')}
              organisations={organisations}
              {...optional}
            />
            <TextField name="function" label={t('form.function')} {...optional} />
            <DateField name="from" label={t('form.since')} hint={t('form.sinceHint')} {...optional} />
          </Fieldset>
        </Form>
      </div>
    </>
  )
}
