import { getTranslations } from 'next-intl/server'
import { VersionsPage } from '@/components/forms/office/pages/versions'
import { type FormParams, formTitle, managedForm } from '../form'

type Props = { params: FormParams }

export async function generateMetadata({ params }: Props) {
  return formTitle(params, (await getTranslations('forms.tabs'))('versions', { purpose: 'application' }))
}

export default async function VersionsForm({ params }: Props) {
  return <VersionsPage desk={await managedForm(params)} />
}
