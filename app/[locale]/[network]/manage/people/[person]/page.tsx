import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { PersonAddresses } from '@/components/people/person-addresses'
import { PersonBelonging } from '@/components/people/person-belonging'
import { PersonFacts } from '@/components/people/person-facts'
import { PersonRegistrations } from '@/components/people/person-registrations'
import { PersonWork } from '@/components/people/person-work'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { personRecord } from '@/lib/people/queries'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; person: string }> }

async function load(params: Props['params']) {
  const ctx = await officeContext(params, 'people.read')
  const person = await personRecord(ctx, (await params).person)
  return person ? { ctx, person } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: fullName((await load(params)).person) }
}

/** One page per person: everything we know, and why. */
export default async function PersonPage({ params }: Props) {
  const { ctx, person } = await load(params)
  const [t, c] = await Promise.all([getTranslations('people'), getTranslations('common')])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  const name = fullName(person)
  return (
    <>
      <PageHead
        crumbs={<Crumbs label={c('crumbs')} crumbs={[{ href: list, label: t('title') }, { label: name }]} />}
        title={name}
        actions={
          can(ctx.actor, 'people.write') && (
            <ButtonLink href={`${list}/${person.id}/edit`} variant="secondary">
              {c('edit')}
            </ButtonLink>
          )
        }
      />
      <Section title={t('record.facts')}>
        <PersonFacts ctx={ctx} person={person} />
      </Section>
      <Section title={t('record.addresses')}>
        <PersonAddresses ctx={ctx} person={person} />
      </Section>
      <Section title={t('record.affiliations')}>
        <PersonWork ctx={ctx} person={person} />
      </Section>
      <PersonBelonging ctx={ctx} person={person} />
      {can(ctx.actor, 'events.read') && (
        <Section title={t('record.registrations')}>
          <PersonRegistrations ctx={ctx} person={person} />
        </Section>
      )}
    </>
  )
}
