import { type Ctx, visitor } from '@/lib/access/context'
import { type Asked, askedOf } from '../../answering/queries'
import type { EventQuestion } from '../../questions'
import type { ListedEvent } from '../list/event'
import { insteadOf } from '../one/found'

/** Somebody whom the network does not know yet: without any right of their own. */
const stranger = (ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { ...ctx.actor, personId: null, standing: visitor.standing },
})

/** Consent is one's own to give, and what the office does not know, the person completes by their link. */
const open = (questions: readonly EventQuestion[]) =>
  questions.filter(({ kind }) => kind !== 'consent').map((question) => ({ ...question, required: false }))

/** What an event asks of somebody whom the office writes down (null: somebody new), for these of its parts. */
export async function askedFor(
  ctx: Ctx,
  event: ListedEvent,
  personId: string | null,
  parts: ListedEvent['parts'] = event.parts,
): Promise<Asked> {
  const person = personId ? await insteadOf(ctx, personId) : stranger(ctx)
  const asked = await askedOf(ctx.db, person, event, parts)
  return {
    ...asked,
    forms: asked.forms.map((form) => ({ ...form, questions: open(form.questions) })),
    questions: open(asked.questions),
  }
}
