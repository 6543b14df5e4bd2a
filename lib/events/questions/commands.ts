import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, notFound } from '@/lib/errors'
import { type EventTemplate, eventQuestions } from '@/lib/forms/blocks'
import { newForm } from '@/lib/forms/commands'
import { type QuestionRow, rowOf, writeQuestions } from '@/lib/forms/office/rows'
import { latestVersion, publishedVersion } from '@/lib/forms/queries'
import { asLocalized, type Localized, words } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import type { FormPurpose } from '@/prisma/generated/enums'
import type { AddFormInput } from './schema'

/** What a first draft is made of. */
type Start = { questions: QuestionRow[]; intro: unknown; steps: Localized[]; copiedFrom: string | null }

/** A form of an event as another one can start with it: what is published, else its draft. Throws NotFound. */
export async function formAsStart(source: Ctx, id: string, purpose: FormPurpose): Promise<Start> {
  authorize(source, 'events.read')
  const form = await source.db.form.findFirst({
    where: { id, purpose },
    select: { title: true },
  })
  const version = form && ((await publishedVersion(source, id)) ?? (await latestVersion(source, id)))
  if (!version) throw notFound()
  return {
    questions: version.questions.map(rowOf),
    intro: version.intro,
    steps: version.steps,
    copiedFrom: [source.network.name, asLocalized(form?.title).de, `Version ${version.number}`].join(', '),
  }
}

export const templateAsStart = (template: EventTemplate): Start => ({
  questions: eventQuestions(template),
  intro: null,
  steps: [],
  copiedFrom: null,
})

async function slotOf(tx: Tx, { id, part: partId, purpose }: AddFormInput) {
  const event = await tx.event.findFirst({
    where: { id },
    select: {
      title: true,
      formId: true,
      feedbackFormId: true,
      parts: { select: { id: true, name: true, formId: true } },
    },
  })
  const part = partId ? event?.parts.find((one) => one.id === partId) : null
  if (!event || part === undefined) throw notFound()
  const title = named(event.title)
  if (purpose === 'feedback') return { title, taken: event.feedbackFormId }
  if (!part) return { title, taken: event.formId }
  return { title: named(event.title, part.name), taken: part.formId }
}

/**
 * A form for an event, as a first draft: what it starts with is copied, so that the two go their own ways. Throws
 * Conflict when there is one already, NotFound. Answers the form's id.
 */
export async function addForm(ctx: Ctx, input: AddFormInput, start: Start): Promise<string> {
  authorize(ctx, 'events.write')
  return ctx.db.$transaction(async (tx) => {
    const slot = await slotOf(tx, input)
    if (slot.taken) throw conflict('forms.exists')
    const id = await writeForm(tx, ctx, input.purpose, slot.title, start)
    const count = await hang(tx, input, id)
    // Somebody else was quicker: their form stands.
    if (count === 0) throw conflict('forms.exists')
    await audit(tx, ctx, {
      action: 'forms.create',
      area: 'events',
      record: { kind: 'form', id, name: slot.title.de },
      after: { title: slot.title, copiedFrom: start.copiedFrom },
    })
    return id
  })
}

/** Links the form where it is asked, unless there is one by now. */
async function hang(tx: Tx, { id, part, purpose }: AddFormInput, formId: string) {
  const { count } = part
    ? await tx.part.updateMany({ where: { id: part, eventId: id, formId: null }, data: { formId } })
    : purpose === 'feedback'
      ? await tx.event.updateMany({ where: { id, feedbackFormId: null }, data: { feedbackFormId: formId } })
      : await tx.event.updateMany({ where: { id, formId: null }, data: { formId } })
  return count
}

async function writeForm(tx: Tx, ctx: Ctx, purpose: FormPurpose, title: Localized, start: Start) {
  const { id } = await newForm(tx, ctx, purpose, title, start.copiedFrom)
  const version = await tx.formVersion.create({
    data: {
      networkId: ctx.network.id,
      formId: id,
      number: 1,
      intro: (start.intro as Localized | null) ?? Prisma.DbNull,
      steps: start.steps,
    },
  })
  await writeQuestions(tx, ctx, version.id, start.questions)
  return id
}

/**
 * Gives an event that was made from another one forms of its own, with the same questions, published as those were: what
 * is changed there leaves the last occurrence alone. In the transaction that copies the event.
 */
export async function ownForms(tx: Tx, ctx: Ctx, eventId: string) {
  const { title, formId, feedbackFormId, parts } = await tx.event.findFirstOrThrow({
    where: { id: eventId },
    select: {
      title: true,
      formId: true,
      feedbackFormId: true,
      parts: { select: { id: true, name: true, formId: true } },
    },
  })
  const copies = new Map<string, string>()
  const copied = async (id: string | null, name?: unknown) => {
    if (!id) return null
    const copy = copies.get(id) ?? (await copyOfForm(tx, ctx, id, named(title, name)))
    copies.set(id, copy)
    return copy
  }
  await tx.event.updateMany({
    where: { id: eventId },
    data: { formId: await copied(formId), feedbackFormId: await copied(feedbackFormId) },
  })
  for (const part of parts)
    await tx.part.updateMany({
      where: { id: part.id },
      data: { formId: await copied(part.formId, part.name) },
    })
}

/** "Herbsttagung", "Herbsttagung: Werkstätten". */
function named(title: unknown, part?: unknown): Localized {
  const said = (locale: 'de' | 'en') =>
    [title, part].flatMap((one) => (one ? words(one, locale) : [])).join(': ')
  return { de: said('de'), en: said('en') }
}

async function copyOfForm(tx: Tx, ctx: Ctx, formId: string, title: Localized): Promise<string> {
  const form = await tx.form.findFirstOrThrow({ where: { id: formId } })
  const live = await publishedVersion({ db: tx }, formId)
  const version = live ?? (await latestVersion({ db: tx }, formId))
  const copiedFrom = [ctx.network.name, asLocalized(form.title).de, version && `Version ${version.number}`]
  const id = await writeForm(tx, ctx, form.purpose, title, {
    questions: version?.questions.map(rowOf) ?? [],
    intro: version?.intro ?? null,
    steps: version?.steps ?? [],
    copiedFrom: copiedFrom.filter(Boolean).join(', '),
  })
  if (live)
    await tx.formVersion.updateMany({
      where: { formId: id },
      data: { state: 'published', publishedAt: live.publishedAt },
    })
  return id
}
