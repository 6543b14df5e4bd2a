import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { absoluteUrl } from '@/lib/paths'
import { hashToken } from '@/lib/tokens'
import { pairingToken } from './commands'

/** The devices of an event, those in use first. */
export async function devicesOf(ctx: Ctx, eventId: string) {
  authorize(ctx, 'check-in.read')
  const rows = await ctx.db.device.findMany({
    where: { eventId },
    orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { id: 'asc' }],
    select: {
      id: true,
      label: true,
      poolId: true,
      expires: true,
      endedAt: true,
      seenAt: true,
      byName: true,
      _count: { select: { checkIns: true } },
    },
  })
  const at = now()
  return rows.map(({ _count, ...row }) => ({
    ...row,
    passages: _count.checkIns,
    state:
      row.endedAt || row.expires <= at
        ? ('ended' as const)
        : row.seenAt
          ? ('paired' as const)
          : ('waiting' as const),
  }))
}
export type OfficeDevice = Awaited<ReturnType<typeof devicesOf>>[number]

/** A device of an event that still waits for its phone, with the link that makes it one; null once it was taken up. */
export async function waitingDevice(ctx: Ctx, eventId: string, id: string) {
  authorize(ctx, 'events.write')
  const device = await ctx.db.device.findFirst({
    where: { id, eventId },
    select: { label: true, seenAt: true, endedAt: true, expires: true },
  })
  if (!device) return null
  const waits = !device.seenAt && !device.endedAt && device.expires > now()
  const path = `/${ctx.network.slug}/device/${pairingToken(id)}`
  return { label: device.label, link: waits ? absoluteUrl(ctx.locale, path) : null }
}

/** What the pairing page says before the button is pressed; null for a link that is used, ended or wrong. */
export async function pairing(ctx: Ctx, token: string) {
  return ctx.db.device.findFirst({
    where: { tokenHash: hashToken(token), endedAt: null, seenAt: null, expires: { gt: now() } },
    select: { label: true, expires: true, event: { select: { title: true, zone: true } } },
  })
}
