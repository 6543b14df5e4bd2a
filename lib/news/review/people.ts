import type { AgendaPerson } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import type { Tone } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translator'
import { type Locale, words } from '@/lib/localized'

/** Characters that Markdown would read as marks. */
export const plain = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')

/** "Hanna Saur, Leiterin Amt Bürgerservice, Stadt Leipzig": everything about them is what the programme says. */
export function personWords(person: AgendaPerson, locale: Locale, tone: Tone): string {
  const t = translator(locale, tone, 'review')
  const work = [person.function, person.organisation].flatMap((part) => (part ? [words(part, locale)] : []))
  const remark = person.remark ? t('remark', { remark: plain(words(person.remark, locale)) }) : ''
  return [stageName(person), ...work].map(plain).join(', ') + remark
}

/** Several people in a sentence. Each brings commas of their own, so semicolons stand between them. */
export function peopleWords(people: readonly AgendaPerson[], locale: Locale, tone: Tone): string {
  const t = translator(locale, tone, 'review')
  const each = people.map((person) => personWords(person, locale, tone))
  const last = each.pop() ?? ''
  return each.length > 0 ? `${each.join('; ')}${t('and')}${last}` : last
}
