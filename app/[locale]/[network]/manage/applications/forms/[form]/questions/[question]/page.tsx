import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { QuestionPage } from '@/components/forms/office/pages/question'
import { managedQuestion } from '../../draft'

type Props = {
  params: Promise<{ locale: string; network: string; form: string; question: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forms.question'))('editTitle') }
}

export default async function EditQuestion({ params }: Props) {
  return <QuestionPage {...(await managedQuestion(params))} />
}
