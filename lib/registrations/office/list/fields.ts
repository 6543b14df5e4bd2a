import type * as z from 'zod'
import { type Ctx, can } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { levels } from '@/lib/organisations/schema'
import { anyId, anyWord, oneOf, readWith } from '@/lib/standing/list/asked'
import { choices, placeFields } from '@/lib/standing/list/fields'
import type { Field, Filter } from '@/lib/standing/list/list'
import { costs, type ListedEvent } from './event'
import { stateNames } from './where'

export const moneyStates = ['open', 'paid', 'waived', 'refunded', 'none', 'free'] as const

const asks = {
  q: anyWord,
  state: oneOf(...stateNames),
  part: anyId,
  pool: anyId,
  member: oneOf('yes', 'no'),
  organisation: anyWord,
  sector: anyWord,
  level: oneOf(...levels),
  partner: anyId,
  party: anyWord.refine((value) => value === 'any' || anyId.safeParse(value).success),
  present: oneOf('yes', 'no'),
  money: oneOf(...moneyStates),
} satisfies Record<string, z.ZodType<string>>
const needs = { needs: oneOf('yes') }

/** What this reader may ask of the list: who needs what is for those who prepare the event. */
export const readRegistrations = (ctx: Ctx, said: Record<string, string>): Filter =>
  readWith(can(ctx.actor, 'events.write') ? { ...asks, ...needs } : asks)(said)

type Words = ReturnType<typeof translator<'registrations'>>

/** Parts and pools, where there is something to choose between. */
function placeChoice(ctx: Ctx, t: Words, { parts }: ListedEvent): Field[] {
  const pools = parts.flatMap((part) => part.pools.map((pool) => ({ part, pool })))
  const name = (text: unknown) => words(text, ctx.locale)
  const part: Field = {
    name: 'part',
    label: t('office.part'),
    options: parts.map((one) => ({ value: one.id, label: name(one.name) })),
  }
  const pool: Field = {
    name: 'pool',
    label: t('office.pool'),
    main: true,
    options: pools.map((one) => ({
      value: one.pool.id,
      label: parts.length > 1 ? `${name(one.part.name)}: ${name(one.pool.name)}` : name(one.pool.name),
    })),
  }
  return [...(pools.length > 1 ? [pool] : []), ...(parts.length > 1 ? [part] : [])]
}

/** Ways to narrow the list of an event: only those by which it can be narrowed. */
export async function registrationsFields(ctx: Ctx, event: ListedEvent): Promise<Field[]> {
  const t = translator(ctx.locale, ctx.network.tone, 'registrations')
  const yesNo = choices(['yes', 'no'] as const, (value) => t(`office.${value}`))
  const label = (
    name: 'state' | 'member' | 'organisation' | 'partner' | 'party' | 'present' | 'money' | 'needs',
  ) => ({
    name,
    label: t(`office.fields.${name}`),
  })
  const [sector, level] = await placeFields(ctx)
  const partners = event.partners.map((one) => ({ value: one.id, label: one.partner.name }))
  const parties = event.parties.map((one) => ({
    value: one.id,
    label: t('office.partyWords', { name: one.organisation?.name ?? one.byName, size: one.size }),
  }))
  return [
    { name: 'q', label: t('office.search'), main: true },
    { ...label('state'), main: true, options: choices(stateNames, (value) => t(`office.state.${value}`)) },
    ...placeChoice(ctx, t, event),
    { ...label('organisation') },
    { ...label('member'), options: yesNo },
    ...(sector && level ? [sector, level] : []),
    ...(partners.length > 0 ? [{ ...label('partner'), options: partners }] : []),
    ...(parties.length > 0
      ? [{ ...label('party'), options: [{ value: 'any', label: t('office.anyParty') }, ...parties] }]
      : []),
    ...(costs(event)
      ? [{ ...label('money'), options: choices(moneyStates, (value) => t(`office.money.${value}`)) }]
      : []),
    { ...label('present'), options: yesNo },
    ...(can(ctx.actor, 'events.write')
      ? [{ ...label('needs'), options: [{ value: 'yes', label: t('office.withNeeds') }] }]
      : []),
  ]
}
