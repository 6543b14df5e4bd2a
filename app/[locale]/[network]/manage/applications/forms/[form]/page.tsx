import { getTranslations } from 'next-intl/server'
import { BuilderPage } from '@/components/forms/office/pages/builder'
import { type FormParams, formTitle, managedForm } from './form'

type Props = {
  params: FormParams
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return formTitle(params, (await getTranslations('forms.tabs'))('questions', { purpose: 'application' }))
}

export default async function BuilderForm({ params, searchParams }: Props) {
  const { published } = await searchParams
  return <BuilderPage desk={await managedForm(params)} published={Boolean(published)} />
}
