import type { Ability } from '@/lib/access/abilities'
import { can } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { isId } from '@/lib/ids'
import type { Locale } from '@/lib/localized'
import { listedEvent } from '@/lib/registrations/office/list/event'
import { contextFor } from '@/lib/standing/context'

/** Event and file name of a download about it; null for those who may not have it, as if there were none. */
export async function listedDownload(
  params: Promise<{ locale: string; network: string; id: string }>,
  ability: Ability,
) {
  const { locale, network, id } = await params
  const ctx = await contextFor(network, locale as Locale)
  const event = ctx && can(ctx.actor, ability) && isId(id) ? await listedEvent(ctx, id) : null
  if (!ctx || !event) return null
  const t = translator(ctx.locale, ctx.network.tone, 'registrations')
  const name = (what: 'crumb' | 'needsFile') =>
    [event.slug, t(`office.${what}`), dayIn(event.zone, now())].join('-')
  return { ctx, event, name }
}
