import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { FrameFields } from '@/components/groups/frame-fields'
import { WordFields } from '@/components/groups/word-fields'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Crumbs } from '@/components/ui/crumbs'
import { createGroup } from '@/lib/groups/actions'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups.office'))('newTitle') }
}

export default async function NewGroup({ params }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const [t, f, c, labels] = await Promise.all([
    getTranslations('groups.office'),
    getTranslations('groups.form'),
    getTranslations('common'),
    formLabels(),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/groups`)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: list, label: t('title') }, { label: t('newTitle') }]}
          />
        }
        title={t('newTitle')}
      />
      <div className="measure">
        <Form
          action={createGroup}
          hidden={{ network: ctx.network.slug }}
          labels={labels}
          submit={f('create')}
        >
          <FrameFields />
          <WordFields />
        </Form>
      </div>
    </>
  )
}
