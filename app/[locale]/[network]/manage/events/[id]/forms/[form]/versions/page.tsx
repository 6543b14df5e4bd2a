import { getTranslations } from 'next-intl/server'
import { VersionsPage } from '@/components/forms/office/pages/versions'
import { type EventFormParams, eventFormTitle, managedEventForm } from '../form'

type Props = { params: EventFormParams }

export async function generateMetadata({ params }: Props) {
  return eventFormTitle(
    params,
    (await getTranslations('forms.tabs'))('versions', { purpose: 'registration' }),
  )
}

export default async function VersionsEventForm({ params }: Props) {
  return <VersionsPage desk={await managedEventForm(params)} />
}
