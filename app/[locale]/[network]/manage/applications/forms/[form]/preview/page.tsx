import { getTranslations } from 'next-intl/server'
import { PreviewPage } from '@/components/forms/office/pages/preview'
import { type FormParams, formTitle, managedForm } from '../form'

type Props = {
  params: FormParams
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return formTitle(params, (await getTranslations('forms.tabs'))('preview', { purpose: 'application' }))
}

export default async function PreviewForm({ params, searchParams }: Props) {
  const { version } = await searchParams
  const wanted = typeof version === 'string' ? version : undefined
  return <PreviewPage desk={await managedForm(params)} wanted={wanted} />
}
