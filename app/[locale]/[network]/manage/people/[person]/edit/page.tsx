import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { OfficeFields } from '@/components/people/office-fields'
import { ProfileFields } from '@/components/people/profile-fields'
import { Crumbs } from '@/components/ui/crumbs'
import { localePath } from '@/lib/paths'
import { editPerson } from '@/lib/people/actions'
import { fullName } from '@/lib/people/name'
import { personProfile } from '@/lib/people/queries'
import { officeContext } from '../../../context'

type Props = { params: Promise<{ locale: string; network: string; person: string }> }

async function load(params: Props['params']) {
  const ctx = await officeContext(params, 'people.write')
  const person = await personProfile(ctx, (await params).person)
  return person ? { ctx, person } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { person } = await load(params)
  return { title: (await getTranslations('people'))('edit.title', { name: fullName(person) }) }
}

export default async function EditPerson({ params }: Props) {
  const { ctx, person } = await load(params)
  const [t, c, labels] = await Promise.all([
    getTranslations('people'),
    getTranslations('common'),
    formLabels(),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  const name = fullName(person)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[
              { href: list, label: t('title') },
              { href: `${list}/${person.id}`, label: name },
              { label: c('edit') },
            ]}
          />
        }
        title={t('edit.title', { name })}
      />
      <div className="measure">
        <Form
          action={editPerson}
          hidden={{ network: ctx.network.slug, id: person.id, version: person.version }}
          labels={labels}
          submit={c('save')}
        >
          <ProfileFields person={person} />
          <OfficeFields person={person} />
        </Form>
      </div>
    </>
  )
}
