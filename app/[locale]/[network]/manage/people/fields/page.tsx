import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { said } from '@/components/forms/said'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { FieldForm } from '@/components/people/field-form'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { moveField } from '@/lib/people/actions'
import { customFieldsUsed } from '@/lib/people/fields/queries'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.fields'))('title') }
}

/** The fields that the office added to every person, in their order. */
export default async function Fields({ params }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const [t, p, q, c, fields] = await Promise.all([
    getTranslations('people.fields'),
    getTranslations('people'),
    getTranslations('forms.kinds'),
    getTranslations('common'),
    customFieldsUsed(ctx),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  const move = (id: string, way: 'earlier' | 'later', label: string) => (
    <ActionButton
      action={moveField}
      hidden={{ network: ctx.network.slug, id, way }}
      variant="quiet"
      label={
        <>
          {t(way)}
          <span className="visually-hidden">: {label}</span>
        </>
      }
    />
  )
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs label={c('crumbs')} crumbs={[{ href: list, label: p('title') }, { label: t('title') }]} />
        }
        title={t('title')}
        sub={t('sub')}
      />
      {fields.length === 0 && <EmptyState level={2} title={t('noFields')} text={t('noFieldsText')} />}
      <Rows>
        {fields.map((field, i) => (
          <Row
            key={field.id}
            level={2}
            figure={<Figure value={field.values} unit={t('valuesUnit', { count: field.values })} size="s" />}
            title={said(field.label, ctx.locale)}
            href={`${list}/fields/${field.id}`}
            text={[q(field.kind), field.options?.map(({ label }) => words(label, ctx.locale)).join(', ')]
              .filter(Boolean)
              .join(': ')}
          >
            <div className="flex flex-wrap items-baseline gap-16 mt-4">
              {i > 0 && move(field.id, 'earlier', field.label.de)}
              {i < fields.length - 1 && move(field.id, 'later', field.label.de)}
            </div>
          </Row>
        ))}
      </Rows>
      <Section title={t('addTitle')}>
        <div className="measure">
          <FieldForm ctx={ctx} />
        </div>
      </Section>
    </>
  )
}
