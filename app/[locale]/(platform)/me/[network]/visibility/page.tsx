import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PersonSheet } from '@/components/directory/person-sheet'
import { Section } from '@/components/layout/section'
import { OwnHead } from '@/components/people/own-head'
import { OwnVisibilityForm } from '@/components/people/own-visibility-form'
import { Tabs } from '@/components/ui/tabs'
import { localePath } from '@/lib/paths'
import { entryFor } from '@/lib/people/directory/entry'
import { ownEntryRow } from '@/lib/people/directory/queries'
import { ownPage, type Params } from '../context'

type Props = { params: Params; searchParams: Promise<{ as?: string | string[] }> }

const viewers = ['member', 'mate', 'partner', 'visitor'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('me.visibility'))('title'), robots: { index: false } }
}

/** Who may see which field, and what the directory shows of it to whom. */
export default async function OwnVisibility({ params, searchParams }: Props) {
  const { ctx, person } = await ownPage(params)
  const [t, row, asked] = await Promise.all([
    getTranslations('me.visibility'),
    ownEntryRow(ctx),
    searchParams,
  ])
  const viewer = viewers.find((one) => one === asked.as) ?? 'member'
  const entry = row && entryFor(row, viewer)
  const root = localePath(ctx.locale, `/me/${ctx.network.slug}/visibility`)
  return (
    <>
      <OwnHead ctx={ctx} title={t('title')} sub={t('lead')} />
      <Section title={t('form')}>
        <OwnVisibilityForm ctx={ctx} person={person} />
      </Section>
      <Section title={t('seeAs')} lead={t('seeAsLead')} id="see-as">
        <Tabs
          label={t('seeAs')}
          tabs={viewers.map((one) => ({
            href: `${root}?as=${one}#see-as`,
            label: t(`viewers.${one}`),
            current: one === viewer,
          }))}
        />
        <div className="mt-32">
          {entry ? <PersonSheet ctx={ctx} entry={entry} named /> : <p className="measure">{t('hidden')}</p>}
        </div>
      </Section>
    </>
  )
}
