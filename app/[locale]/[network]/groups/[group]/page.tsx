import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { DoneMessage } from '@/components/groups/done-message'
import { EnterForm } from '@/components/groups/enter-form'
import { GroupDocuments } from '@/components/groups/group-documents'
import { GroupFacts } from '@/components/groups/group-facts'
import { GroupMates } from '@/components/groups/group-mates'
import { GroupSlab } from '@/components/groups/group-slab'
import { GroupStages } from '@/components/groups/group-stages'
import { LeaveForm } from '@/components/groups/leave-form'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { Crumbs } from '@/components/ui/crumbs'
import { Rows } from '@/components/ui/rows'
import { comingEvents, pastEvents } from '@/lib/events/queries'
import { documentsOf } from '@/lib/groups/documents/queries'
import { matesOf, ownState } from '@/lib/groups/people/queries'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { freePlaces } from '@/lib/registrations/places/lists'
import { groupOf } from './group'

type Props = {
  params: Promise<{ locale: string; network: string; group: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, group } = await groupOf(params)
  return {
    title: inLanguage(group.name, ctx.locale).text,
    description: inLanguage(group.purpose, ctx.locale).text,
  }
}

/** A group as this reader may see it: what it is about, the one thing to do, its dates, documents and people. */
export default async function GroupPage({ params, searchParams }: Props) {
  const { ctx, group } = await groupOf(params)
  const [t, c, state, coming, past, documents, mates, { done }] = await Promise.all([
    getTranslations('groups'),
    getTranslations('common'),
    ownState(ctx, group),
    comingEvents(ctx, { groupId: group.id, take: 20 }),
    pastEvents(ctx, { groupId: group.id, take: 5 }),
    documentsOf(ctx, group.id),
    matesOf(ctx, group),
    searchParams,
  ])
  const places = await freePlaces(ctx, coming)
  const name = inLanguage(group.name, ctx.locale)
  const purpose = inLanguage(group.purpose, ctx.locale)
  const texts = { goals: inLanguage(group.goals, ctx.locale), results: inLanguage(group.results, ctx.locale) }
  const list = localePath(ctx.locale, `/${ctx.network.slug}/groups`)
  const events = { events: coming, pastEvents: past }
  const enters = state.key === 'may' && ctx.actor.personId === null
  return (
    <>
      <FieldBand
        crumbs={
          <Crumbs label={c('crumbs')} crumbs={[{ href: list, label: t('title') }, { label: name.text }]} />
        }
        title={name.text}
        {...(name.lang ? { lang: name.lang } : {})}
        sub={<span lang={purpose.lang}>{purpose.text}</span>}
      />
      <GroupSlab ctx={ctx} group={group} state={state} />
      {done && (
        <div className="wrap mt-32">
          <DoneMessage done={done} at="site" />
        </div>
      )}
      <Section title={t(`kinds.${group.kind}`)}>
        <GroupFacts ctx={ctx} group={group} />
      </Section>
      {(['goals', 'results'] as const).map(
        (part) =>
          texts[part].text && (
            <Section key={part} title={t(part)}>
              <p className="measure whitespace-pre-line" lang={texts[part].lang}>
                {texts[part].text}
              </p>
            </Section>
          ),
      )}
      <GroupStages ctx={ctx} stages={group.stages} />
      {(['events', 'pastEvents'] as const).map(
        (part) =>
          events[part].length > 0 && (
            <Section key={part} title={t(part)}>
              <Rows>
                {events[part].map((event) => (
                  <EventRow key={event.id} ctx={ctx} event={event} places={places} />
                ))}
              </Rows>
            </Section>
          ),
      )}
      <GroupDocuments ctx={ctx} documents={documents} />
      {mates && <GroupMates ctx={ctx} mates={mates} />}
      {enters && (
        <Section id="join" title={t(group.entry === 'open' ? 'enter.title' : 'enter.titleAsk')}>
          <div className="measure">
            <EnterForm ctx={ctx} group={group} />
          </div>
        </Section>
      )}
      {state.key === 'in' && (
        <Section title={t('leave.title')}>
          <LeaveForm ctx={ctx} group={group} />
        </Section>
      )}
    </>
  )
}
