import { bind, db } from '@/lib/db'
import { translator } from '@/lib/i18n/translator'
import type { MailContext, RenderedMail, Renderer, Renderers, Skipped } from '@/lib/mail/types'
import { feedbackLink } from './feedback/queries'
import { type Notice, type NoticeFacts, notices } from './notice'
import { renderNotice } from './notices/render'
import { renderSample, type Sample } from './notices/render-sample'

/** What the office added to this mail, and whether there is still anything to ask: a mail may wait for a while. */
const asOfNow = (networkId: string, notice: Notice, facts: NoticeFacts) =>
  db.event.findFirst({
    where: { networkId, id: facts.event.id },
    select: {
      state: true,
      texts: { where: { notice }, select: { text: true } },
      registrations: { where: { id: facts.registration }, select: { givenBackAt: true } },
    },
  })

/** Whether the mail's way to the feedback leads anywhere: a form that is still a draft asks nobody. */
async function asksHowItWas(network: MailContext['network'], { registration, event }: NoticeFacts) {
  if (!network) return false
  return (
    (await feedbackLink(bind(network.id), network.slug, { id: registration, eventId: event.id })) !== null
  )
}

/** Only what still holds is asked or told: not of an event that was cancelled meanwhile, nor of who gave the place back. */
const asks = (notice: Notice) =>
  notice === 'reminder' || notice === 'offered' || notice === 'pass-on' || notice === 'event-moved'

const render =
  (notice: Notice): Renderer =>
  async (mail): Promise<RenderedMail | Skipped> => {
    const facts = mail.facts as NoticeFacts
    const event = mail.network && (await asOfNow(mail.network.id, notice, facts))
    if (asks(notice) && event?.state === 'cancelled') return { skip: 'event cancelled' }
    if (asks(notice) && event?.registrations[0]?.givenBackAt) return { skip: 'place given back' }
    return renderNotice(mail, notice, facts, {
      paragraph: event?.texts[0]?.text ?? null,
      feedback: notice === 'thanks' && (await asksHowItWas(mail.network, facts)),
    })
  }

/** A mail of an event as it would look, to somebody of the office who wants to see it. */
const sample = (mail: MailContext): RenderedMail => {
  const rendered = renderSample(mail, mail.facts as Sample)
  const t = translator(mail.locale, mail.tone, 'notices')
  return { ...rendered, subject: t('probe', { subject: rendered.subject }) }
}

export const emails: Renderers = {
  ...Object.fromEntries(notices.map((notice) => [`registrations.${notice}`, render(notice)])),
  'registrations.sample': sample,
}
