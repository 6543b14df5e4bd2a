import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ConditionPage } from '@/components/forms/office/pages/condition'
import { managedQuestion } from '../../../draft'

type Props = {
  params: Promise<{ locale: string; network: string; form: string; question: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forms.condition'))('title') }
}

export default async function EditCondition({ params, searchParams }: Props) {
  const { on } = await searchParams
  return <ConditionPage {...(await managedQuestion(params))} on={on} />
}
