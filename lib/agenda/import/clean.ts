import type { Localized } from '@/lib/localized'
import { type ScheduleLink, said } from '../exchange/shape'
import type { FoundLink, FoundText } from './found'
import { limits } from './limits'
import { withoutMarkup } from './markup'
import type { Reporter } from './report'
import { cut, sound } from './sound'

/** An address as browsers read it, too: what only looks like one is none. */
const isAddress = (text: string, scheme: RegExp) =>
  scheme.test(text) && text.length <= 2000 && URL.canParse(text)
const ofTheWeb = /^https?:\/\/\S+$/i
const toFollow = /^(https?:\/\/|mailto:)\S+$/i

type Kind = 'line' | 'text'

/** Cleans what is written in files: no markup, no control signs, no endless texts; says what it changed. */
export class Cleaner {
  readonly report: Reporter

  constructor(report: Reporter) {
    this.report = report
  }

  /** One text; empty when nothing is left of it. */
  words(text: string | undefined, where: string, kind: Kind = 'line'): string {
    if (!text) return ''
    // Cut first: whatever is looked at below must not be endless.
    const { text: bare, converted, scripts } = withoutMarkup(sound(text.slice(0, limits.text * 2)))
    if (scripts) this.report.note('scriptDropped', where)
    else if (converted) this.report.note('markupConverted', where)
    // What was written as entities stands there only now.
    const whole = sound(bare).trim()
    const one = kind === 'line' ? whole.replace(/\s+/g, ' ').trim() : whole
    if (one.length <= limits[kind] && text.length <= limits.text * 2) return one
    this.report.note('textCut', where, String(text.length), String(limits[kind]))
    return `${cut(one, limits[kind] - 1)}…`
  }

  /** An author's text in the languages that we speak; of another language's only text, that one. */
  localized(
    text: FoundText | undefined,
    language: string | null,
    where: string,
    kind: Kind = 'line',
  ): Localized | null {
    if (text === undefined) return null
    if (typeof text === 'string') return said(this.words(text, where, kind), language)
    const [de, en] = [this.words(text.de, where, kind), this.words(text.en, where, kind)]
    if (de) return en ? { de, en } : { de }
    if (en) return { de: en, en }
    return said(this.words(Object.values(text)[0], where, kind), null)
  }

  /** An address of the web; null for what is none, or what could run. `relative` ones may stand where nobody clicks. */
  url(text: string | undefined, where: string, base?: string | null): string | undefined {
    const word = sound(text ?? '').trim()
    if (!word) return undefined
    if (isAddress(word, ofTheWeb)) return word
    if (base && /^(?!\/\/)[./\w][^\s:]*$/.test(word) && URL.canParse(word, base))
      return new URL(word, base).href
    if (/^\/[^\s/]\S*$/.test(word) && word.length <= 2000) return word
    this.report.note('linkRefused', where, word)
    return undefined
  }

  /** Links that may be followed: http, https, mailto. A missing scheme is added and reported. */
  links(found: FoundLink[], where: string, base?: string | null): ScheduleLink[] {
    if (found.length > limits.list)
      this.report.note('listCut', where, String(found.length), String(limits.list))
    return found.slice(0, limits.list).flatMap((link) => {
      const given = sound(link.url).trim()
      const title = this.words(link.title, where)
      const [type, service] = [this.words(link.type, where), this.words(link.service, where)]
      const more = { ...(type ? { type } : {}), ...(service ? { service } : {}) }
      if (isAddress(given, toFollow)) return [{ title, url: given, ...more }]
      const completed = /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(given)
        ? `https://${given}`
        : base && /^(?!\/\/)[./][^\s:]*$/.test(given) && URL.canParse(given, base)
          ? new URL(given, base).href
          : null
      if (!completed || !isAddress(completed, toFollow)) {
        this.report.note('linkRefused', where, given)
        return []
      }
      this.report.note('linkCompleted', where, given, completed)
      return [{ title, url: completed, ...more }]
    })
  }
}
