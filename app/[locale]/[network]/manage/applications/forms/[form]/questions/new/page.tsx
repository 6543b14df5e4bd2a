import { getTranslations } from 'next-intl/server'
import { AddPage } from '@/components/forms/office/pages/add'
import { managedDraft } from '../../draft'
import { type FormParams, formTitle } from '../../form'

type Props = {
  params: FormParams
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return formTitle(params, (await getTranslations('forms.add'))('title'), 'people.write')
}

export default async function AddQuestion({ params, searchParams }: Props) {
  return <AddPage desk={await managedDraft(params)} asked={await searchParams} />
}
