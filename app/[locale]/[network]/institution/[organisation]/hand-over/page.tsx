import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HandOverForm } from '@/components/mandates/hand-over-form'
import { SiteFormPage } from '@/components/mandates/site-form-page'
import { coordinating } from '@/lib/memberships/affiliations/groups'
import { todayIn } from '@/lib/memberships/coordination/dates'
import { coordinationChoices } from '@/lib/memberships/coordination/queries'
import { ownInstitution } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mandates'))('handOver.title'), robots: { index: false } }
}

/** Offers the coordination to a colleague. */
export default async function HandOverPage({ params }: Props) {
  const { ctx, found } = await ownInstitution(params)
  const { id: organisationId, name } = found.organisation
  const [t, choices] = await Promise.all([
    getTranslations('mandates.handOver'),
    coordinationChoices(ctx, organisationId),
  ])
  const place = { ctx, organisationId, office: false, writes: true }
  const now = coordinating(found.affiliations, organisationId, todayIn(ctx))
  return (
    <SiteFormPage
      place={place}
      institution={name}
      title={t('title')}
      lead={t('lead', { organisation: name })}
    >
      <HandOverForm place={place} choices={choices} now={now} />
    </SiteFormPage>
  )
}
