'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { localePath } from '@/lib/paths'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { deviceCookie } from './cookie'
import { deviceInput, endInput, pairInput } from './schema'

export const addDevice = door(
  deviceInput,
  commands.addDevice,
  ({ id, eventId }, ctx) => `/${ctx.network.slug}/manage/events/${eventId}/door/devices/${id}`,
)

export const endDevice = door(
  endInput,
  commands.endDevice,
  (eventId, ctx) => `/${ctx.network.slug}/manage/events/${eventId}/door`,
)

export const pairDevice = door(pairInput, commands.pairDevice, async ({ secret, expires, slug }, ctx) => {
  const { name, options } = deviceCookie()
  const jar = await cookies()
  jar.set(name, secret, { ...options, expires })
  // Not leaveFor: the cookie makes Next draw this page anew, as one whose link is used, before its form could go on.
  redirect(localePath(ctx.locale, `/${ctx.network.slug}/door/${slug}`))
})
