import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InviteForm } from '@/components/mandates/invite-form'
import { SiteFormPage } from '@/components/mandates/site-form-page'
import { ownInstitution } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mandates'))('invite.title'), robots: { index: false } }
}

/** Invites a colleague, who confirms by their own link. */
export default async function InvitePage({ params }: Props) {
  const { ctx, found } = await ownInstitution(params)
  const t = await getTranslations('mandates.invite')
  const { id: organisationId, name } = found.organisation
  const place = { ctx, organisationId, office: false, writes: true }
  return (
    <SiteFormPage
      place={place}
      institution={name}
      title={t('title')}
      lead={t('lead', { organisation: name })}
    >
      <InviteForm place={place} />
    </SiteFormPage>
  )
}
