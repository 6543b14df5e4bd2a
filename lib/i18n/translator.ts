import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/localized'
import { type Messages, messagesFor, type Tone } from './catalogue'

/** Words outside a page: mails, documents, jobs, answers of actions. Same catalogue, same keys as in pages. */
export const translator = <N extends keyof Messages>(locale: Locale, tone: Tone, namespace: N) =>
  createTranslator({ locale, messages: messagesFor(locale, tone), namespace, timeZone: 'Europe/Berlin' })
