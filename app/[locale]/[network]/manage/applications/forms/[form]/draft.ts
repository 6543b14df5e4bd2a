import { notFound, redirect } from 'next/navigation'
import { isId } from '@/lib/ids'
import { type FormParams, managedForm } from './form'

/** A page that changes the draft; without one the way goes back to the form, where a draft can be begun. */
export async function managedDraft(params: FormParams) {
  const managed = await managedForm(params, 'people.write')
  const { draft } = managed.form
  if (!draft) redirect(managed.path)
  return { ...managed, draft }
}

/** A page about one question of the draft. */
export async function managedQuestion(
  params: Promise<{ locale: string; network: string; form: string; question: string }>,
) {
  const managed = await managedDraft(params)
  const { question: id } = await params
  const question = isId(id) && managed.draft.questions.find((one) => one.id === id)
  if (!question) notFound()
  return { ...managed, question }
}
