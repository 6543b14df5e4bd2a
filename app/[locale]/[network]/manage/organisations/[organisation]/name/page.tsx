import type { Metadata } from 'next'
import { NameBody, nameWords } from '@/components/mandates/name-body'
import { namedIn } from '@/components/mandates/name-page'
import { OfficeFormPage } from '@/components/mandates/office-form-page'
import { officeInstitution } from '../institution'

type Props = {
  params: Promise<{ locale: string; network: string; organisation: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { found } = await officeInstitution(params)
  const { title } = await nameWords(found, namedIn(found, await searchParams))
  return { title, robots: { index: false } }
}

/** Names somebody to a mandate, or a successor. */
export default async function NamePage({ params, searchParams }: Props) {
  const { ctx, found } = await officeInstitution(params)
  const named = namedIn(found, await searchParams)
  const place = { ctx, organisationId: found.organisation.id, office: true, writes: true }
  return (
    <OfficeFormPage place={place} institution={found.organisation.name} {...(await nameWords(found, named))}>
      <NameBody place={place} found={found} named={named} />
    </OfficeFormPage>
  )
}
