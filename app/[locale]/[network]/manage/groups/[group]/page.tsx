import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GroupDesk } from '@/components/groups/desk/desk'
import { FrameForm } from '@/components/groups/desk/frame-form'
import { DeskPeople } from '@/components/groups/desk/people'
import { askedOf } from '@/components/groups/desk/place'
import { GroupDocuments } from '@/components/groups/group-documents'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { can } from '@/lib/access/context'
import { documentsOf } from '@/lib/groups/documents/queries'
import { desk } from '@/lib/groups/leading/queries'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string; group: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load(params: Props['params']) {
  const ctx = await officeContext(params, 'people.read')
  const group = await desk(ctx, { id: (await params).group })
  return group ? { ctx, group, name: inLanguage(group.name, ctx.locale) } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params)).name.text }
}

/** A group in the office: what its leads look after, and the frame that only the office changes. */
export default async function OfficeGroupPage({ params, searchParams }: Props) {
  const { ctx, group, name } = await load(params)
  const [t, g, d, c, query] = await Promise.all([
    getTranslations('groups.office'),
    getTranslations('groups'),
    getTranslations('groups.desk'),
    getTranslations('common'),
    searchParams,
  ])
  const root = localePath(ctx.locale, `/${ctx.network.slug}`)
  const place = { ctx, group, desk: 'office' as const, asked: askedOf(query) }
  const writes = can(ctx.actor, 'people.write')
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: `${root}/manage/groups`, label: t('title') }, { label: name.text }]}
          />
        }
        title={name.text}
        {...(name.lang ? { lang: name.lang } : {})}
        sub={`${g(`kinds.${group.kind}`)}. ${g(`entry.${group.entry}`)}.`}
        actions={
          <ButtonLink href={`${root}/groups/${group.slug}`} variant="secondary">
            {d('toPage')}
          </ButtonLink>
        }
      />
      {writes ? (
        <>
          <GroupDesk place={place} done={query.done} />
          <Section id="frame" title={g('form.frame')}>
            <FrameForm place={place} />
          </Section>
        </>
      ) : (
        <>
          <Section id="people" title={d('people')}>
            <DeskPeople place={place} />
          </Section>
          <GroupDocuments ctx={ctx} documents={await documentsOf(ctx, group.id)} />
        </>
      )}
      {can(ctx.actor, 'audit.area') && (
        <p className="mt-32">
          <a href={`${root}/manage/audit?record=${group.id}`}>{t('audit')}</a>
        </p>
      )}
    </>
  )
}
