import type { Locale } from '@/lib/localized'
import { de } from './de'
import { deDu } from './de-du'
import { en } from './en'

export type Messages = typeof de
export type Tone = 'sie' | 'du'

type Tree = { [key: string]: string | Tree }
const merge = (base: Tree, over: Tree): Tree => {
  const merged: Tree = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key]
    merged[key] = typeof value === 'object' && typeof below === 'object' ? merge(below, value) : value
  }
  return merged
}

const all = {
  de: de as Messages,
  du: merge(de as Tree, deDu as Tree) as Messages,
  en: en as unknown as Messages,
}

/** All words of a language in a network's tone: `de` says Sie in neutral forms, `de-du` holds only what differs. */
export const messagesFor = (locale: Locale, tone: Tone = 'sie'): Messages =>
  locale === 'en' ? all.en : tone === 'du' ? all.du : all.de
