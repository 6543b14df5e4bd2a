import { getTranslations } from 'next-intl/server'
import { PreviewPage } from '@/components/forms/office/pages/preview'
import { type EventFormParams, eventFormTitle, managedEventForm } from '../form'

type Props = {
  params: EventFormParams
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return eventFormTitle(params, (await getTranslations('forms.tabs'))('preview', { purpose: 'registration' }))
}

export default async function PreviewEventForm({ params, searchParams }: Props) {
  const { version } = await searchParams
  const wanted = typeof version === 'string' ? version : undefined
  return <PreviewPage desk={await managedEventForm(params)} wanted={wanted} />
}
