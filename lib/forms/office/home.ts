import type { Tx } from '@/lib/db'
import type { FormPurpose } from '@/prisma/generated/enums'

/** Where a form is worked on: with the applications, or with its event. `form` is null once it is gone. */
export type FormHome = { form: string | null; purpose: FormPurpose; event: string | null }

/** The event of a registration or feedback form: the latest one, should several ask it. */
export async function formHome(db: Pick<Tx, 'form' | 'event'>, id: string): Promise<FormHome> {
  const { purpose } = await db.form.findFirstOrThrow({ where: { id }, select: { purpose: true } })
  if (purpose === 'application') return { form: id, purpose, event: null }
  const event = await db.event.findFirst({
    where: { OR: [{ formId: id }, { feedbackFormId: id }, { parts: { some: { formId: id } } }] },
    orderBy: { startsAt: 'desc' },
    select: { id: true },
  })
  return { form: id, purpose, event: event?.id ?? null }
}

/** The address of a form's pages, without language: "/next/manage/events/…/forms/…". */
export function formPath(slug: string, { form, purpose, event }: FormHome) {
  const office = `/${slug}/manage`
  if (purpose === 'application') return [`${office}/applications/forms`, form].filter(Boolean).join('/')
  if (!event) return `${office}/events`
  if (form) return `${office}/events/${event}/forms/${form}`
  return `${office}/events/${event}/${purpose === 'feedback' ? 'feedback' : 'questions'}`
}
