import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { DoneMessage } from '@/components/mandates/done-message'
import { membershipLine } from '@/components/mandates/membership-line'
import { OrganisationActivity } from '@/components/organisations/organisation-activity'
import { OrganisationBilling } from '@/components/organisations/organisation-billing'
import { OrganisationFacts } from '@/components/organisations/organisation-facts'
import { OrganisationInstitution } from '@/components/organisations/organisation-institution'
import { OrganisationUnits } from '@/components/organisations/organisation-units'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { can } from '@/lib/access/context'
import { institution } from '@/lib/memberships/coordination/queries'
import { organisationRecord } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string; organisation: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

async function load(params: Props['params']) {
  const ctx = await officeContext(params, 'people.read')
  const { organisation: id } = await params
  const [organisation, found] = await Promise.all([organisationRecord(ctx, id), institution(ctx, id)])
  return organisation && found ? { ctx, organisation, found } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params)).organisation.name }
}

/** Everything the office knows of an organisation. */
export default async function OrganisationPage({ params, searchParams }: Props) {
  const { ctx, organisation, found } = await load(params)
  const [t, c, m, { done }] = await Promise.all([
    getTranslations('organisations'),
    getTranslations('common'),
    getTranslations('memberships'),
    searchParams,
  ])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage`)
  const [first] = found.memberships.map((one) => membershipLine(m, ctx, one))
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: `${root}/organisations`, label: t('title') }, { label: organisation.name }]}
          />
        }
        title={organisation.name}
        sub={first && `${first.name}. ${first.why}`}
        actions={
          can(ctx.actor, 'people.write') && (
            <ButtonLink href={`${root}/organisations/${organisation.id}/edit`} variant="secondary">
              {c('edit')}
            </ButtonLink>
          )
        }
      />
      <DoneMessage done={done} />
      <OrganisationInstitution ctx={ctx} found={found} />
      <Section title={t('record.facts')}>
        <OrganisationFacts ctx={ctx} organisation={organisation} />
        {can(ctx.actor, 'audit.area') && (
          <p className="mt-16">
            <a href={`${root}/audit?record=${organisation.id}`}>{t('record.log')}</a>
          </p>
        )}
      </Section>
      <Section title={t('record.units')}>
        <OrganisationUnits ctx={ctx} organisation={organisation} />
      </Section>
      <Section title={t('record.billing')}>
        <OrganisationBilling organisation={organisation} />
      </Section>
      <OrganisationActivity ctx={ctx} organisation={organisation} />
    </>
  )
}
