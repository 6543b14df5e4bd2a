import { getTranslations } from 'next-intl/server'
import { FramePage } from '@/components/forms/office/pages/frame'
import { type EventFormParams, eventFormTitle, managedEventForm } from '../form'

type Props = { params: EventFormParams }

export async function generateMetadata({ params }: Props) {
  return eventFormTitle(params, (await getTranslations('forms.tabs'))('frame', { purpose: 'registration' }))
}

export default async function FrameEventForm({ params }: Props) {
  return <FramePage desk={await managedEventForm(params)} />
}
