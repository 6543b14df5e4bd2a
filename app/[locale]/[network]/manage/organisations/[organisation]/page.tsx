import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { membershipWords } from '@/components/organisations/membership-words'
import { OrganisationFacts } from '@/components/organisations/organisation-facts'
import { OrganisationPeople } from '@/components/organisations/organisation-people'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { can } from '@/lib/access/context'
import { organisationRecord } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; organisation: string }> }

async function load(params: Props['params']) {
  const ctx = await officeContext(params, 'people.read')
  const organisation = await organisationRecord(ctx, (await params).organisation)
  return organisation ? { ctx, organisation } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params)).organisation.name }
}

export default async function OrganisationPage({ params }: Props) {
  const { ctx, organisation } = await load(params)
  const [t, c, m] = await Promise.all([
    getTranslations('organisations'),
    getTranslations('common'),
    getTranslations('memberships'),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations`)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: list, label: t('title') }, { label: organisation.name }]}
          />
        }
        title={organisation.name}
        actions={
          can(ctx.actor, 'people.write') && (
            <ButtonLink href={`${list}/${organisation.id}/edit`} variant="secondary">
              {c('edit')}
            </ButtonLink>
          )
        }
      />
      <Section title={t('record.facts')}>
        <OrganisationFacts ctx={ctx} organisation={organisation} />
      </Section>
      <Section title={t('record.memberships')}>
        {organisation.memberships.length === 0 && <p className="muted">{t('record.none')}</p>}
        {organisation.memberships.map((held) => (
          <p key={held.id}>{membershipWords(m, ctx, held)}</p>
        ))}
      </Section>
      <Section title={t('record.people')}>
        <OrganisationPeople ctx={ctx} organisation={organisation} />
      </Section>
    </>
  )
}
