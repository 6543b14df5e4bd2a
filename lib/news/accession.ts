import type { Ctx } from '@/lib/access/context'
import { dayOrYear } from '@/lib/clock'
import { messagesFor } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translator'
import { type Locale, type Localized, words } from '@/lib/localized'

/** What is known about an accession; everything the draft says stands here. */
export type Accession = {
  name: string
  network: string
  about: unknown
  since: Date
  kind: unknown
  sector: string
  level: string | null
  state: string | null
  /** Institutions that are members on that day, this one counted. */
  members: number
}

function draftIn(ctx: Ctx, facts: Accession, locale: Locale) {
  const t = translator(locale, ctx.network.tone, 'news')
  const states: Record<string, string> = messagesFor(locale, ctx.network.tone).organisations.states
  const { name, network } = facts
  const date = dayOrYear(locale, facts.since)
  const about = words(facts.about, locale)
  const place = facts.state ? (states[facts.state] ?? '') : ''
  const body = [
    t('accession.since', { name, network, date, kind: words(facts.kind, locale) }),
    t('accession.who', {
      name,
      sector: facts.sector,
      level: facts.level ?? 'none',
      place: place ? t('accession.place', { place }) : '',
    }),
    t('accession.members', { network, count: facts.members }),
    about && `${t('accession.about', { network })}\n\n${about}`,
  ]
  return {
    title: t('accession.title', { name, network }),
    teaser: t('accession.teaser', { name, network, date }),
    body: body.filter(Boolean).join('\n\n'),
    source: t('accession.source', { date }),
  }
}

/**
 * An article about an institution that joined, out of what the register knows: who, since when, sector and level, and
 * the network's own words about itself. No quotation, no motive: those the newsroom asks for.
 */
export function accessionDraft(ctx: Ctx, facts: Accession) {
  const [de, en] = [draftIn(ctx, facts, 'de'), draftIn(ctx, facts, 'en')]
  const both = (key: 'title' | 'teaser' | 'body'): Localized => ({ de: de[key], en: en[key] })
  return {
    title: both('title'),
    teaser: both('teaser'),
    body: both('body'),
    source: { name: de.source, url: null },
  }
}
