import { getTranslations } from 'next-intl/server'
import { PublishPage } from '@/components/forms/office/pages/publish'
import { type FormParams, formTitle, managedForm } from '../form'

type Props = { params: FormParams }

export async function generateMetadata({ params }: Props) {
  return formTitle(params, (await getTranslations('forms.tabs'))('publish', { purpose: 'application' }))
}

export default async function PublishForm({ params }: Props) {
  return <PublishPage desk={await managedForm(params)} />
}
