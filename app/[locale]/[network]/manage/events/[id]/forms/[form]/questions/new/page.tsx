import { getTranslations } from 'next-intl/server'
import { AddPage } from '@/components/forms/office/pages/add'
import { managedEventDraft } from '../../draft'
import { type EventFormParams, eventFormTitle } from '../../form'

type Props = {
  params: EventFormParams
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return eventFormTitle(params, (await getTranslations('forms.add'))('title'))
}

export default async function AddQuestion({ params, searchParams }: Props) {
  return <AddPage desk={await managedEventDraft(params)} asked={await searchParams} />
}
