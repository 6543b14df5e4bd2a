import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { asLocalized, type Localized } from '@/lib/localized'
import type { FormPurpose } from '@/prisma/generated/enums'

const facts = {
  select: {
    id: true,
    copiedFrom: true,
    versions: {
      orderBy: { number: 'desc' },
      select: {
        number: true,
        state: true,
        publishedAt: true,
        questions: {
          orderBy: { position: 'asc' },
          select: { key: true, label: true, per: true, retention: true },
        },
      },
    },
  },
} as const

type Row = {
  id: string
  copiedFrom: string | null
  versions: {
    number: number
    state: string
    publishedAt: Date | null
    questions: { key: string; label: unknown; per: string; retention: string }[]
  }[]
}
const summed = ({ id, copiedFrom, versions }: Row) => ({
  id,
  copiedFrom,
  live: versions.find((version) => version.state === 'published') ?? null,
  draft: versions[0]?.state === 'draft' ? versions[0] : null,
})
/** What an event asks in one place: the form there with what is asked and what is being changed. */
export type FormSlot = {
  /** Null: asked of everybody. */
  part: { id: string; name: Localized } | null
  form: ReturnType<typeof summed> | null
}

/** Where an event can ask something: of everybody, and with each of its parts. */
export async function formSlots(ctx: Ctx, eventId: string): Promise<FormSlot[]> {
  authorize(ctx, 'events.read')
  const event = await ctx.db.event.findFirst({
    where: { id: eventId },
    select: {
      form: facts,
      parts: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, form: facts },
      },
    },
  })
  if (!event) return []
  const whole: FormSlot = { part: null, form: event.form && summed(event.form) }
  return [
    whole,
    ...event.parts.map(({ id, name, form }) => ({
      part: { id, name: asLocalized(name) },
      form: form && summed(form),
    })),
  ]
}

/** Whether a form is one of this event's. */
export const isFormOf = async (ctx: Ctx, eventId: string, formId: string) =>
  (await ctx.db.event.count({
    where: {
      id: eventId,
      OR: [{ formId }, { feedbackFormId: formId }, { parts: { some: { formId } } }],
    },
  })) > 0

/** What is asked after an event. */
export async function feedbackForm(ctx: Ctx, eventId: string) {
  authorize(ctx, 'events.read')
  const event = await ctx.db.event.findFirst({ where: { id: eventId }, select: { feedbackForm: facts } })
  return event?.feedbackForm ? summed(event.feedbackForm) : null
}

export type FormSource = { value: string; title: Localized; network: string; questions: number }

/**
 * Forms that a new one can start with: those of this network's other events, and of the networks (`elsewhere`) where the
 * reader may read events, too. The latest first.
 */
export async function formSources(
  ctx: Ctx,
  eventId: string,
  purpose: FormPurpose,
  elsewhere: readonly { id: string; slug: string; name: string }[],
): Promise<FormSource[]> {
  authorize(ctx, 'events.write')
  const networks = [
    { id: ctx.network.id as string, slug: ctx.network.slug, name: ctx.network.name },
    ...elsewhere,
  ]
  const rows = await db.form.findMany({
    where: {
      networkId: { in: networks.map((network) => network.id) },
      purpose,
      events: { none: { id: eventId } },
      feedbackOf: { none: { id: eventId } },
      parts: { none: { eventId } },
    },
    orderBy: { createdAt: 'desc' },
    take: 60,
    select: {
      id: true,
      title: true,
      networkId: true,
      versions: {
        orderBy: [{ state: 'desc' }, { number: 'desc' }],
        take: 1,
        select: { _count: { select: { questions: true } } },
      },
    },
  })
  return rows.flatMap(({ id, title, networkId, versions }) => {
    const network = networks.find((one) => one.id === networkId)
    const questions = versions[0]?._count.questions ?? 0
    if (!network || questions === 0) return []
    return [{ value: `${network.slug}:${id}`, title: asLocalized(title), network: network.name, questions }]
  })
}
