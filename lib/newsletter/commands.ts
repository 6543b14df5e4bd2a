import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { type ConsentEvent, recordConsent } from '@/lib/consents/record'
import type { Tx } from '@/lib/db'
import { closed, invalid, isUniqueViolation, tooMany } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { limit, limitClient } from '@/lib/limits'
import { asLocalized, type Localized } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { linkContext } from '@/lib/standing/context'
import { hashToken } from '@/lib/tokens'
import { subscriptionPath, subscriptionToken } from './link'
import { ownerOf } from './owner'
import { subscriptionByToken } from './queries'
import type { ChangeInput, ConfirmInput, RequestInput } from './schema'
import { linkState } from './status'
import { liftSuppression } from './suppression'
import { setTopics, type TopicRow, wishedTopics } from './topics/chosen'
import { consentProof } from './wording'

const hour = 3600
/** Mails that one address gets through us in an hour, whoever asks and in whichever network. */
const mailsPerHour = 3

const reader = (ctx: Ctx, locale = ctx.locale) => ({
  locale,
  tone: ctx.network.tone,
  network: ctx.network.name,
})
const names = (topics: readonly { name: unknown }[]): Localized[] => topics.map((t) => asLocalized(t.name))

/**
 * Somebody wants the newsletter for an address. Nothing counts before the button in the mail is pressed; a confirmed
 * subscription is not touched, its owner is only told. Says the same for every address and creates no person.
 */
export async function requestSubscription(ctx: Ctx, input: RequestInput): Promise<void> {
  const topics = await wishedTopics(ctx.db, input.topics)
  if (!(await limitClient('newsletter.request', 20, hour))) throw tooMany()
  if (!(await limit(`newsletter.mail:${input.address}`, mailsPerHour, hour))) return
  try {
    await ctx.db.$transaction((tx) => take(tx, ctx, input, topics))
  } catch (error) {
    // Two tabs at once: the other one's row and mail stand.
    if (!isUniqueViolation(error)) throw error
  }
}

async function take(tx: Tx, ctx: Ctx, input: RequestInput, topics: TopicRow[]) {
  const { network, locale } = ctx
  const known = await tx.subscription.findFirst({ where: { address: input.address } })
  if (known && linkState(known, now()) === 'confirmed') return mail(tx, ctx, 'already', known, topics)
  const id = known?.id ?? newId()
  const asked = { requestedAt: now(), language: locale }
  if (known) await tx.subscription.update({ where: { id }, data: asked })
  else {
    const tokenHash = hashToken(subscriptionToken(id))
    await tx.subscription.create({
      data: { id, networkId: network.id, address: input.address, tokenHash, ...asked },
    })
  }
  await setTopics(tx, network.id, id, topics)
  const proof: ConsentEvent = {
    chain: id,
    purpose: 'newsletter',
    event: 'requested',
    wording: consentProof(reader(ctx), names(topics)),
    language: locale,
    page: input.page,
    channel: 'form',
    address: input.address,
  }
  await recordConsent(tx, network.id, proof)
  await recordConsent(tx, network.id, { ...proof, event: 'mailed', channel: 'mail' })
  await mail(tx, ctx, 'confirm', { id, address: input.address, language: locale }, topics)
}

type Addressee = { id: string; address: string; language: string }

const mail = (tx: Tx, ctx: Ctx, kind: string, to: Addressee, topics: readonly TopicRow[]) =>
  sendMail(tx, ctx.network.id, {
    kind: `newsletter.${kind}`,
    language: to.language === 'en' ? 'en' : 'de',
    address: to.address,
    facts: { subscription: to.id, topics: names(topics) },
    secret: { path: subscriptionPath(ctx.network.slug, subscriptionToken(to.id)) },
  })

/** The context of whoever holds a subscription's link: what they do is the link's doing, not a signed-in person's. */
const asLink = (ctx: Ctx, row: { id: string; personId: string | null }) =>
  linkContext(ctx.network, { id: row.id, name: 'Link', personId: row.personId }, ctx.locale)

/** The button is pressed: from now on mail goes out. Twice does no more than once. Answers the token. */
export async function confirmSubscription(ctx: Ctx, { token, topics: ids }: ConfirmInput): Promise<string> {
  const topics = await wishedTopics(ctx.db, ids)
  await ctx.db.$transaction(async (tx) => {
    const row = await subscriptionByToken(tx, token)
    const state = linkState(row, now())
    if (state === 'confirmed') return
    if (state !== 'awaitsConfirmation') throw closed('newsletter.expired')
    const personId = await ownerOf(tx, row.address)
    const { count } = await tx.subscription.updateMany({
      where: { id: row.id, requestedAt: row.requestedAt, confirmedAt: row.confirmedAt },
      data: { confirmedAt: now(), unsubscribedAt: null, reason: null, pausedUntil: null, personId },
    })
    if (count === 0) return
    await setTopics(tx, ctx.network.id, row.id, topics)
    await liftSuppression(tx, ctx.network.id, row.address)
    const link = asLink(ctx, { id: row.id, personId })
    await append(tx, link, row, 'confirmed', consentProof(reader(ctx), names(topics)))
    await mail(tx, ctx, 'welcome', row, topics)
    await audit(tx, link, {
      action: 'newsletter.confirm',
      area: 'newsletter',
      record: { kind: 'subscription', id: row.id },
      after: { topics: names(topics).map((name) => name.de) },
    })
  })
  return token
}

const append = (
  tx: Tx,
  ctx: Ctx,
  row: { id: string; address: string },
  event: ConsentEvent['event'],
  wording: string,
) =>
  recordConsent(tx, ctx.network.id, {
    chain: row.id,
    purpose: 'newsletter',
    event,
    wording,
    language: ctx.locale,
    page: `/${ctx.network.slug}/subscription`,
    channel: 'form',
    address: row.address,
  })

/** New topics and language of a confirmed subscription; at least one topic (who wants none unsubscribes). */
export async function changeSubscription(ctx: Ctx, input: ChangeInput): Promise<string> {
  const topics = await wishedTopics(ctx.db, input.topics)
  await ctx.db.$transaction(async (tx) => {
    const row = await subscriptionByToken(tx, input.token)
    if (linkState(row, now()) !== 'confirmed') throw invalid('newsletter.notSubscribed')
    await tx.subscription.update({ where: { id: row.id }, data: { language: input.language } })
    await setTopics(tx, ctx.network.id, row.id, topics)
    const link = asLink(ctx, row)
    await append(tx, link, row, 'changed', consentProof(reader(ctx), names(topics)))
    await audit(tx, link, {
      action: 'newsletter.change',
      area: 'newsletter',
      record: { kind: 'subscription', id: row.id },
      before: { language: row.language, topics: names(row.topics.map((t) => t.topic)).map((n) => n.de) },
      after: { language: input.language, topics: names(topics).map((n) => n.de) },
    })
  })
  return input.token
}
