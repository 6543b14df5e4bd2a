import { notFound, redirect } from 'next/navigation'
import type { DraftDesk } from '@/components/forms/office/desk'
import { isId } from '@/lib/ids'
import { type FormParams, managedForm } from './form'

/** A page that changes the draft; without one the way goes back to the form, where a draft can be begun. */
export async function managedDraft(params: FormParams): Promise<DraftDesk> {
  const desk = await managedForm(params, 'people.write')
  const { draft } = desk.form
  if (!draft) redirect(desk.path)
  return { ...desk, draft }
}

/** A page about one question of the draft. */
export async function managedQuestion(
  params: Promise<{ locale: string; network: string; form: string; question: string }>,
) {
  const desk = await managedDraft(params)
  const { question: id } = await params
  const question = isId(id) && desk.draft.questions.find((one) => one.id === id)
  if (!question) notFound()
  return { desk, question }
}
