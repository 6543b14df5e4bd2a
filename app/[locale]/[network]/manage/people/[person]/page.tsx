import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { PersonAddresses } from '@/components/people/person-addresses'
import { PersonBelonging } from '@/components/people/person-belonging'
import { PersonFacts } from '@/components/people/person-facts'
import { PersonFields } from '@/components/people/person-fields'
import { PersonNotes } from '@/components/people/person-notes'
import { PersonOpenness } from '@/components/people/person-openness'
import { PersonRegistrations } from '@/components/people/person-registrations'
import { PersonSame } from '@/components/people/person-same'
import { PersonStanding } from '@/components/people/person-standing'
import { PersonApplications, PersonNewsletter, PersonStage } from '@/components/people/person-traces'
import { PersonTrail } from '@/components/people/person-trail'
import { PersonWork } from '@/components/people/person-work'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { Message } from '@/components/ui/message'
import { can } from '@/lib/access/context'
import { dateColumn, dayWords, now } from '@/lib/clock'
import { asOf } from '@/lib/memberships/schema'
import { localePath } from '@/lib/paths'
import { customFields, customFieldsFor } from '@/lib/people/fields/queries'
import { fullName } from '@/lib/people/name'
import { personRecord } from '@/lib/people/queries'
import { mergedInto } from '@/lib/standing/person/queries'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string; person: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load(params: Props['params']) {
  const ctx = await officeContext(params, 'people.read')
  const id = (await params).person
  const person = await personRecord(ctx, id)
  if (person) return { ctx, person }
  // Links in mails, notes and heads outlive a merge.
  const kept = await mergedInto(ctx, id)
  return kept ? redirect(localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${kept}`)) : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: fullName((await load(params)).person) }
}

/** One page per person: everything we know, and why. */
export default async function PersonPage({ params, searchParams }: Props) {
  const { ctx, person } = await load(params)
  const query = await searchParams
  const { on } = asOf.parse(query)
  const day = on ? new Date(`${on}T00:00:00Z`) : dateColumn(ctx.network.zone, now())
  const [t, c, fields, values] = await Promise.all([
    getTranslations('people'),
    getTranslations('common'),
    customFields(ctx),
    customFieldsFor(ctx, [person.id]),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  const name = fullName(person)
  const writes = can(ctx.actor, 'people.write')
  return (
    <>
      <PageHead
        crumbs={<Crumbs label={c('crumbs')} crumbs={[{ href: list, label: t('title') }, { label: name }]} />}
        title={name}
        {...(on ? { sub: t('record.then', { date: dayWords(ctx.locale, 'UTC', day) }) } : {})}
        actions={
          writes && (
            <ButtonLink href={`${list}/${person.id}/edit`} variant="secondary">
              {c('edit')}
            </ButtonLink>
          )
        }
      />
      {query.done === 'merged' && (
        <Message kind="success" role="status">
          {t('merge.done')}
        </Message>
      )}
      {writes && <PersonSame ctx={ctx} person={person} />}
      <Section title={t(on ? 'record.whyThen' : 'record.why')}>
        <PersonStanding ctx={ctx} personId={person.id} day={day} asked={on} />
      </Section>
      <Section title={t('notes.title')} id="notes">
        <PersonNotes ctx={ctx} personId={person.id} />
      </Section>
      <Section title={t('record.facts')}>
        <PersonFacts ctx={ctx} person={person} />
      </Section>
      {fields.length > 0 && (
        <Section
          title={t('fields.title')}
          {...(writes ? { aside: <a href={`${list}/fields`}>{t('fields.manage')}</a> } : {})}
        >
          <PersonFields ctx={ctx} personId={person.id} fields={fields} values={values.get(person.id) ?? {}} />
        </Section>
      )}
      <Section title={t('record.addresses')}>
        <PersonAddresses ctx={ctx} person={person} />
      </Section>
      <Section title={t('record.affiliations')}>
        <PersonWork ctx={ctx} person={person} />
      </Section>
      <PersonBelonging ctx={ctx} person={person} day={day} />
      {can(ctx.actor, 'applications.read') && <PersonApplications ctx={ctx} personId={person.id} />}
      {can(ctx.actor, 'events.read') && (
        <>
          <Section title={t('record.registrations')}>
            <PersonRegistrations ctx={ctx} person={person} />
          </Section>
          <PersonStage ctx={ctx} personId={person.id} />
        </>
      )}
      {can(ctx.actor, 'news.read') && <PersonNewsletter ctx={ctx} personId={person.id} />}
      <Section title={t('record.openness')}>
        <PersonOpenness visibility={person.visibility} />
      </Section>
      {can(ctx.actor, 'audit.area') && <PersonTrail ctx={ctx} personId={person.id} />}
    </>
  )
}
