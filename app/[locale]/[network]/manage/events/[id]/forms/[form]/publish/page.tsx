import { getTranslations } from 'next-intl/server'
import { PublishPage } from '@/components/forms/office/pages/publish'
import { type EventFormParams, eventFormTitle, managedEventForm } from '../form'

type Props = { params: EventFormParams }

export async function generateMetadata({ params }: Props) {
  return eventFormTitle(params, (await getTranslations('forms.tabs'))('publish', { purpose: 'registration' }))
}

export default async function PublishEventForm({ params }: Props) {
  return <PublishPage desk={await managedEventForm(params)} />
}
