import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { sectorsOf } from '@/lib/organisations/queries'
import { levels, states } from '@/lib/organisations/schema'
import type { Field, Option } from './list'

/** Values with their words, as a pick list has them. */
export const choices = <T extends string>(values: readonly T[], word: (value: T) => string): Option[] =>
  values.map((value) => ({ value, label: word(value) }))

/** A sector in words; one that a network made up itself stays as it wrote it. */
export function sectorWord(ctx: Ctx, sector: string): string {
  const t = translator(ctx.locale, ctx.network.tone, 'organisations')
  const key = `sectors.${sector}` as 'sectors.science'
  return t.has(key) ? t(key) : sector
}

/** Where an organisation stands, in a line: "Verwaltung, Kommune". */
export function placeWords(ctx: Ctx, { sector, level }: { sector: string; level: string | null }): string {
  const t = translator(ctx.locale, ctx.network.tone, 'organisations')
  const key = `levels.${level}` as 'levels.bund'
  return [sectorWord(ctx, sector), level && t.has(key) && t(key)].filter(Boolean).join(', ')
}

/** Sector, level and state as ways to narrow a list; the sectors are the network's own. */
export async function placeFields(ctx: Ctx): Promise<Field[]> {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const o = translator(ctx.locale, ctx.network.tone, 'organisations')
  const sectors = await sectorsOf(ctx)
  return [
    { name: 'sector', label: t('list.fields.sector'), options: choices(sectors, (v) => sectorWord(ctx, v)) },
    { name: 'level', label: t('list.fields.level'), options: choices(levels, (v) => o(`levels.${v}`)) },
    { name: 'state', label: t('list.fields.state'), options: choices(states, (v) => o(`states.${v}`)) },
  ]
}
