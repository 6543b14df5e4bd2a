import type { Ctx } from '@/lib/access/context'
import { unique } from './network'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

type GroupWishes = {
  from?: string
  to?: string
  entry?: 'open' | 'request' | 'invitation'
  participants?: boolean
}

/** A community that has run since 2020 and takes in whom its leads let in, unless wished otherwise. */
export const aGroup = (ctx: Ctx, { from, to, ...wishes }: GroupWishes = {}) =>
  ctx.db.group.create({
    data: {
      networkId: ctx.network.id,
      slug: unique('gruppe'),
      kind: 'community',
      name: { de: 'Gruppe Probe', en: 'Rehearsal group' },
      purpose: { de: 'Austausch' },
      from: day(from ?? '2020-01-01'),
      to: to ? day(to) : null,
      ...wishes,
    },
  })

/** A person in a group since 2020, unless said otherwise. */
export const inGroup = (
  ctx: Ctx,
  groupId: string,
  personId: string,
  wishes: { role?: 'lead' | 'colead' | 'member'; from?: string; to?: string } = {},
) =>
  ctx.db.groupPerson.create({
    data: {
      networkId: ctx.network.id,
      groupId,
      personId,
      role: wishes.role ?? 'member',
      from: day(wishes.from ?? '2020-01-01'),
      to: wishes.to ? day(wishes.to) : null,
    },
  })
