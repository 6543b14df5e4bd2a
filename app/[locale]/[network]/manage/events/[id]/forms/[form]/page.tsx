import { getTranslations } from 'next-intl/server'
import { BuilderPage } from '@/components/forms/office/pages/builder'
import { type EventFormParams, eventFormTitle, managedEventForm } from './form'

type Props = {
  params: EventFormParams
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return eventFormTitle(
    params,
    (await getTranslations('forms.tabs'))('questions', { purpose: 'registration' }),
  )
}

export default async function BuilderEventForm({ params, searchParams }: Props) {
  const { published } = await searchParams
  return <BuilderPage desk={await managedEventForm(params)} published={Boolean(published)} />
}
