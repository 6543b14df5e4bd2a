import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { formsList, type ListedForm } from '@/lib/forms/office/queries'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forms'))('title') }
}

export default async function Forms({ params }: Props) {
  const ctx = await officeContext(params, 'applications.read')
  const [t, common, forms] = await Promise.all([
    getTranslations('forms'),
    getTranslations('common'),
    formsList(ctx),
  ])
  const applications = localePath(ctx.locale, `/${ctx.network.slug}/manage/applications`)
  const root = `${applications}/forms`
  const add = can(ctx.actor, 'people.write') && <ButtonLink href={`${root}/new`}>{t('list.new')}</ButtonLink>
  return (
    <>
      <PageHead
        title={t('title')}
        {...(forms.length > 0 ? { figure: forms.length } : {})}
        sub={t('list.sub')}
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[{ href: applications, label: t('list.applications') }, { label: t('title') }]}
          />
        }
        actions={add}
      />
      <div className="mt-24">
        {forms.length > 0 ? (
          <Table caption={t('title')} className="table-list">
            <thead>
              <tr>
                <Th>{t('list.form')}</Th>
                <Th>{t('list.version')}</Th>
                <Th>{t('list.usedBy')}</Th>
                <Th numeric>{t('list.running')}</Th>
              </tr>
            </thead>
            <tbody>
              {forms.map((form) => (
                <FormRow key={form.id} ctx={ctx} form={form} href={`${root}/${form.id}`} />
              ))}
            </tbody>
          </Table>
        ) : (
          <EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')} action={add} />
        )}
      </div>
    </>
  )
}

async function FormRow({ ctx, form, href }: { ctx: Ctx; form: ListedForm; href: string }) {
  const t = await getTranslations('forms.list')
  const { live, copiedFrom, usedBy } = form
  const { text, lang } = inLanguage(form.title, ctx.locale)
  return (
    <tr>
      <NameCell href={href} note={copiedFrom && t('origin', { origin: copiedFrom })}>
        <span lang={lang}>{text}</span>
      </NameCell>
      <Td data-label={t('version')}>
        {live ? t('live', { number: live.number }) : t('draftOnly')}
        {live?.publishedAt && (
          <span className="cell-second">
            {t('since', { date: shortDate(ctx.locale, ctx.network.zone, live.publishedAt) })}
          </span>
        )}
        {live && form.draft && <span className="cell-second">{t('draftToo')}</span>}
      </Td>
      <Td data-label={t('usedBy')}>
        {usedBy.length > 0 ? (
          usedBy.map((name) => words(name, ctx.locale)).join(', ')
        ) : (
          <span className="muted">{t('unused')}</span>
        )}
      </Td>
      <Td numeric data-label={t('running')}>
        {form.running}
      </Td>
    </tr>
  )
}
