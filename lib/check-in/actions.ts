'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { answer } from '@/lib/action'
import { notFound } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import type { Locale } from '@/lib/localized'
import { networkBySlug } from '@/lib/networks/facts'
import { localePath } from '@/lib/paths'
import { passThrough } from './commands'
import { atPool, doorFor } from './context'
import { leaveDoor } from './devices/commands'
import { deviceCookie } from './devices/cookie'
import { checkInInput, leaveInput } from './schema'
import { says } from './words'

// Doors of their own: a device has no sign-in, so its context is not the one of other forms.

const network = async (form: FormData) => {
  const slug = form.get('network')
  return typeof slug === 'string' ? networkBySlug(slug) : null
}

/** The door's forms without scripts: a typed code, or a name picked from the list. */
export async function checkIn(_previous: FormState, form: FormData): Promise<FormState> {
  const facts = await network(form)
  return answer(form, checkInInput, facts?.tone ?? 'sie', async (input, locale) => {
    const standing = facts && (await doorFor(facts.slug, input.event, locale))
    if (!standing) throw notFound()
    const door = await atPool(standing, input.pool)
    const by = input.registration ? { registration: input.registration } : { code: input.code ?? '' }
    const { scan: id, direction } = input
    const answered = await passThrough(door, { id, by, direction, ago: null })
    return says(door.ctx, answered)
  })
}

/** Whoever stood at the door leaves it: a device ends, its cookie goes. */
export async function leave(_previous: FormState, form: FormData): Promise<FormState> {
  const facts = await network(form)
  return answer(form, leaveInput, facts?.tone ?? 'sie', async (input, locale) => {
    const door = facts && (await doorFor(facts.slug, input.event, locale))
    if (!door) throw notFound()
    await leaveDoor(door)
    const jar = await cookies()
    if (door.deviceId) jar.delete({ ...deviceCookie().options, name: deviceCookie().name })
    const home = door.deviceId ? `/${door.ctx.network.slug}` : `/${door.ctx.network.slug}/manage`
    redirect(localePath((await getLocale()) as Locale, home))
  })
}
