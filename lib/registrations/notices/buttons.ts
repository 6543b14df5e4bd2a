import { translator } from '@/lib/i18n/translator'
import type { MailContext } from '@/lib/mail/types'
import type { Notice, NoticeFacts } from '../notice'
import type { Extra } from './extra'

type Button = { label: string; href: string }
type Word =
  | 'own'
  | 'look'
  | 'confirm'
  | 'event'
  | 'offer'
  | 'take'
  | 'coming'
  | 'giveBack'
  | 'papers'
  | 'feedback'
type Way = readonly [Word, 'event' | `own${string}`]

const ways: Partial<Record<Notice, readonly Way[]>> = {
  'confirm-address': [['confirm', 'own']],
  offered: [['offer', 'own#offer']],
  'given-back': [['event', 'event']],
  'office-cancelled': [['event', 'event']],
  declined: [['event', 'event']],
  'passed-on': [['event', 'event']],
  'event-cancelled': [['event', 'event']],
  'pass-on': [['take', 'own']],
  reminder: [
    ['coming', 'own/coming'],
    ['giveBack', 'own/give-back'],
  ],
  thanks: [['papers', 'own#papers']],
}

/**
 * What one can do in a mail. Every button opens a page, where one presses once more; `more` says that there are several
 * of equal weight.
 */
export function buttonsOf(mail: MailContext, notice: Notice, facts: NoticeFacts, extra: Extra) {
  const t = translator(mail.locale, mail.tone, 'notices')
  const { event, present } = facts
  const site = `/${mail.network?.slug}/events/${event.slug}`
  const { path = site } = mail.secret
  const href = (to: Way[1]) =>
    mail.url(to === 'event' || extra.sample ? site : path.concat(to.slice('own'.length)))
  const uncounted = notice === 'thanks' && present === false
  const wanted: readonly Way[] = (!uncounted && ways[notice]) || [[uncounted ? 'look' : 'own', 'own']]
  const asked: readonly Way[] =
    notice === 'thanks' && extra.feedback ? [...wanted, ['feedback', 'own/feedback']] : wanted
  const buttons: Button[] = asked.map(([word, to]) => ({ label: t(`button.${word}`), href: href(to) }))
  return { buttons, more: buttons.length > 1 }
}
