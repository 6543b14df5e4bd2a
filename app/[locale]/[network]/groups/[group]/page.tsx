import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { GroupFacts } from '@/components/groups/group-facts'
import { GroupStages } from '@/components/groups/group-stages'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { Crumbs } from '@/components/ui/crumbs'
import { LinkAlone } from '@/components/ui/link-alone'
import { Rows } from '@/components/ui/rows'
import { comingEvents } from '@/lib/events/queries'
import { groupBySlug } from '@/lib/groups/queries'
import { inLanguage } from '@/lib/localized'
import { networkProfile } from '@/lib/networks/queries'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; group: string }> }

async function load(params: Props['params']) {
  const ctx = await siteContext(params)
  const group = await groupBySlug(ctx, (await params).group)
  return group ? { ctx, group } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, group } = await load(params)
  return { title: inLanguage(group.name, ctx.locale).text }
}

export default async function GroupPage({ params }: Props) {
  const { ctx, group } = await load(params)
  const [t, c, profile, coming] = await Promise.all([
    getTranslations('groups'),
    getTranslations('common'),
    networkProfile(ctx),
    comingEvents(ctx),
  ])
  const name = inLanguage(group.name, ctx.locale)
  const purpose = inLanguage(group.purpose, ctx.locale)
  const texts = { goals: inLanguage(group.goals, ctx.locale), results: inLanguage(group.results, ctx.locale) }
  const events = coming.filter((event) => event.groupId === group.id)
  const office = profile.replyTo ?? profile.senderAddress
  const list = localePath(ctx.locale, `/${ctx.network.slug}/groups`)
  return (
    <>
      <FieldBand
        crumbs={
          <Crumbs label={c('crumbs')} crumbs={[{ href: list, label: t('title') }, { label: name.text }]} />
        }
        title={name.text}
        lang={name.lang}
        sub={<span lang={purpose.lang}>{purpose.text}</span>}
      />
      <Section title={t(`kinds.${group.kind}`)}>
        <GroupFacts ctx={ctx} group={group} />
      </Section>
      {(['goals', 'results'] as const).map(
        (part) =>
          texts[part].text && (
            <Section key={part} title={t(part)}>
              <p className="measure" lang={texts[part].lang}>
                {texts[part].text}
              </p>
            </Section>
          ),
      )}
      <GroupStages ctx={ctx} stages={group.stages} />
      {events.length > 0 && (
        <Section title={t('events')}>
          <Rows>
            {events.map((event) => (
              <EventRow key={event.id} ctx={ctx} event={event} />
            ))}
          </Rows>
        </Section>
      )}
      <Section title={t('join')}>
        <p className="measure">
          {t(`entry.${group.entry}`)}. {t('joinText')}
        </p>
        <LinkAlone href={`mailto:${office}`}>{office}</LinkAlone>
      </Section>
    </>
  )
}
