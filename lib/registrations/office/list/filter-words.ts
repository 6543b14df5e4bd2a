import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import type { ListedEvent } from './event'
import { registrationsFields } from './fields'

/** What a filter's address asks, in words: "Status: Warteliste, Kontingent: Vor Ort". */
export async function filterWords(ctx: Ctx, event: ListedEvent, query: string): Promise<string> {
  const t = translator(ctx.locale, ctx.network.tone, 'registrations')
  const said = new URLSearchParams(query)
  if (said.size === 0) return t('office.everybody')
  const fields = await registrationsFields(ctx, event)
  return fields
    .flatMap(({ name, label, options }) => {
      const value = said.get(name)
      if (!value) return []
      return [`${label}: ${options?.find((one) => one.value === value)?.label ?? value}`]
    })
    .join(', ')
}
