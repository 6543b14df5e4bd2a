import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PersonSheet } from '@/components/directory/person-sheet'
import { workWords } from '@/components/directory/work-line'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { Crumbs } from '@/components/ui/crumbs'
import { localePath } from '@/lib/paths'
import { canList } from '@/lib/people/directory/policy'
import { directoryPerson } from '@/lib/people/directory/queries'
import { fullName } from '@/lib/people/name'
import { siteContext } from '../../context'
import { readerFor } from '../reader'

type Props = { params: Promise<{ locale: string; network: string; person: string }> }

async function found(params: Props['params']) {
  const ctx = await siteContext(params)
  const reader = await readerFor(ctx)
  const entry = await directoryPerson(ctx, reader, (await params).person)
  if (!entry) notFound()
  return { ctx, reader, entry }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry } = await found(params)
  return { title: fullName(entry), robots: { index: false } }
}

/** One person, as far as they opened themselves to whoever reads. Nobody is told that there is more. */
export default async function DirectoryPerson({ params }: Props) {
  const { ctx, reader, entry } = await found(params)
  const [t, c] = await Promise.all([getTranslations('directory'), getTranslations('common')])
  const name = fullName(entry)
  const list = { href: localePath(ctx.locale, `/${ctx.network.slug}/directory`), label: t('title') }
  const own = ctx.actor.personId === entry.id
  return (
    <>
      <FieldBand
        crumbs={canList(reader) && <Crumbs label={c('crumbs')} crumbs={[list, { label: name }]} />}
        title={name}
        sub={entry.work.map(workWords).join('; ')}
      />
      <Section
        title={t('profile')}
        aside={own && <a href={localePath(ctx.locale, `/me/${ctx.network.slug}/visibility`)}>{t('own')}</a>}
      >
        <PersonSheet ctx={ctx} entry={entry} />
      </Section>
    </>
  )
}
