'use server'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import * as facts from './facts/commands'
import * as kinds from './kinds/commands'
import { kindInput, kindRef, newKindInput, ruleInput } from './kinds/schema'
import * as positions from './positions/commands'
import { positionChange, positionEnd, positionInput, positionRef } from './positions/schema'
import { correctionInput, factInput, factRef, membershipInput, numberInput } from './schema'

const root = (ctx: Ctx) => `/${ctx.network.slug}/manage/memberships`
const saved = (_: unknown, ctx: Ctx) => ({
  message: translator(ctx.locale, ctx.network.tone, 'common')('saved'),
})

export const addMembership = door(
  membershipInput,
  commands.addMembership,
  ({ id }, ctx) => `${root(ctx)}/${id}`,
)
export const addFact = door(factInput, facts.addFact, saved)
export const correctFact = door(correctionInput, facts.correctFact, saved)
export const removeFact = door(factRef, facts.removeFact, saved)
export const setNumber = door(numberInput, facts.setNumber, saved)

export const addKind = door(newKindInput, kinds.addKind, ({ id }, ctx) => `${root(ctx)}/kinds/${id}`)
export const saveKind = door(kindInput, kinds.saveKind, saved)
export const saveRule = door(ruleInput, kinds.saveRule, ({ id }, ctx) => `${root(ctx)}/kinds/${id}?done=rule`)
export const removeKind = door(kindRef, kinds.removeKind, (_, ctx) => `${root(ctx)}/kinds`)

export const addPosition = door(positionInput, positions.addPosition, saved)
export const correctPosition = door(positionChange, positions.correctPosition, saved)
export const endPosition = door(positionEnd, positions.endPosition, saved)
export const removePosition = door(positionRef, positions.removePosition, saved)
