import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { AffiliationAnswer } from '@/components/mandates/affiliation-answer'
import { ButtonLink } from '@/components/ui/button-link'
import { affiliationByLink, askedBy } from '@/lib/memberships/affiliations/own/queries'
import { todayIn } from '@/lib/memberships/coordination/dates'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { siteContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mandates.affiliationLink')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** Where one works, or a coordination that is offered, by the link in the mail. Looking changes nothing. */
export default async function AffiliationPage({ params }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const row = await affiliationByLink(ctx, token)
  if (!row) notFound()
  const [t, l] = await Promise.all([
    getTranslations('mandates.affiliationLink'),
    getTranslations('mandates.link'),
  ])
  const facts = {
    name: fullName(row.person),
    organisation: row.organisation.name,
    network: ctx.network.name,
  }
  if (row.to && row.to < todayIn(ctx)) return <FieldBand title={t('overHeading')} />
  const asked = askedBy(row)
  if (asked)
    return (
      <>
        <FieldBand
          title={asked === 'affiliation' ? t('heading', facts) : t('coordinationHeading')}
          sub={asked === 'affiliation' ? t('lead', facts) : t('coordinationLead', facts)}
        />
        <AffiliationAnswer hidden={{ network: ctx.network.slug, token }} asked={asked} />
      </>
    )
  const institution = localePath(ctx.locale, `/${ctx.network.slug}/institution/${row.organisation.id}`)
  return (
    <>
      <FieldBand
        title={row.coordinates ? t('coordinatesHeading') : t('doneHeading')}
        sub={row.coordinates ? t('coordinatesLead', facts) : t('doneLead', facts)}
      />
      <p className="wrap mt-48">
        <ButtonLink href={row.coordinates ? institution : localePath(ctx.locale, '/me')}>
          {row.coordinates ? t('toInstitution') : l('toMe')}
        </ButtonLink>
      </p>
    </>
  )
}
