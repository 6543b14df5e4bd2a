import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { FieldForm } from '@/components/people/field-form'
import { Crumbs } from '@/components/ui/crumbs'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { removeField } from '@/lib/people/actions'
import { customField } from '@/lib/people/fields/queries'
import { officeContext } from '../../../context'

type Props = { params: Promise<{ locale: string; network: string; field: string }> }

async function load(params: Props['params']) {
  const ctx = await officeContext(params, 'people.write')
  const field = await customField(ctx, (await params).field)
  return field ? { ctx, field, name: inLanguage(field.label, ctx.locale) } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params)).name.text }
}

/** One field: its words and choices, and taking it away with everything in it. */
export default async function FieldPage({ params }: Props) {
  const { ctx, field, name } = await load(params)
  const [t, p, q, c, labels] = await Promise.all([
    getTranslations('people.fields'),
    getTranslations('people'),
    getTranslations('forms.kinds'),
    getTranslations('common'),
    formLabels(),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[
              { href: list, label: p('title') },
              { href: `${list}/fields`, label: t('title') },
              { label: name.text },
            ]}
          />
        }
        title={name.text}
        lang={name.lang}
        sub={`${q(field.kind)}, ${t('values', { count: field.values })}`}
      />
      <div className="measure">
        <FieldForm ctx={ctx} field={field} />
      </div>
      <Section title={t('removeSection')}>
        <ConfirmForm
          action={removeField}
          labels={labels}
          hidden={{ network: ctx.network.slug, id: field.id }}
          prefix="remove"
          open={t('remove')}
          title={t('removeTitle', { name: name.text })}
          consequence={t('removeText', { count: field.values })}
          confirm={t('removeConfirm', { count: field.values })}
        />
      </Section>
    </>
  )
}
