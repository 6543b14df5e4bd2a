import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Crumbs } from '@/components/ui/crumbs'
import { addKind } from '@/lib/memberships/actions'
import { holders } from '@/lib/memberships/kinds/schema'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('memberships'))('kinds.newTitle') }
}

export default async function NewKind({ params }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const [t, c, labels] = await Promise.all([
    getTranslations('memberships'),
    getTranslations('common'),
    formLabels(),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships`)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[
              { href: list, label: t('record.title') },
              { href: `${list}/kinds`, label: t('kinds.title') },
              { label: t('kinds.add') },
            ]}
          />
        }
        title={t('kinds.newTitle')}
      />
      <div className="measure">
        <Form
          action={addKind}
          hidden={{ network: ctx.network.slug }}
          labels={labels}
          submit={t('kinds.newSubmit')}
        >
          <TextField name="name.de" label={`${t('kinds.name')} (${c('german')})`} lang="de" required />
          <TextField
            name="name.en"
            label={`${t('kinds.name')} (${c('english')})`}
            lang="en"
            optionalLabel={c('optional')}
          />
          <RadioGroup
            name="holder"
            label={t('kinds.holder')}
            hint={t('kinds.holderHint')}
            options={holders.map((value) => ({ value, label: t(`kinds.holders.${value}`) }))}
            required
          />
        </Form>
      </div>
    </>
  )
}
