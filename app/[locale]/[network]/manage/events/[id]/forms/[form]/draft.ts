import { notFound, redirect } from 'next/navigation'
import type { DraftDesk } from '@/components/forms/office/desk'
import { isId } from '@/lib/ids'
import { type EventFormParams, managedEventForm } from './form'

/** A page that changes the draft; without one the way goes back to the form, where a draft can be begun. */
export async function managedEventDraft(params: EventFormParams): Promise<DraftDesk> {
  const desk = await managedEventForm(params)
  const { draft } = desk.form
  if (!draft) redirect(desk.path)
  return { ...desk, draft }
}

/** A page about one question of the draft. */
export async function managedEventQuestion(
  params: Promise<{ locale: string; network: string; id: string; form: string; question: string }>,
) {
  const desk = await managedEventDraft(params)
  const { question: id } = await params
  const question = isId(id) && desk.draft.questions.find((one) => one.id === id)
  if (!question) notFound()
  return { desk, question }
}
