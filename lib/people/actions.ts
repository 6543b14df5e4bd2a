'use server'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import * as addresses from './addresses/commands'
import * as affiliations from './affiliations/commands'
import * as commands from './commands'
import {
  addressInput,
  addressRef,
  affiliationEndInput,
  affiliationInput,
  personInput,
  profileInput,
} from './schema'

const page = (ctx: Ctx, id: string) => `/${ctx.network.slug}/manage/people/${id}`
const saved = (_: unknown, ctx: Ctx) => ({
  message: translator(ctx.locale, ctx.network.tone, 'common')('saved'),
})

export const addPerson = door(personInput, commands.addPerson, (person, ctx) => page(ctx, person.id))
export const editPerson = door(profileInput, commands.editPerson, (id, ctx) => page(ctx, id))
export const addAddress = door(addressInput, addresses.addAddress, saved)
export const endAddress = door(addressRef, addresses.endAddress, saved)
export const addAffiliation = door(affiliationInput, affiliations.addAffiliation, saved)
export const endAffiliation = door(affiliationEndInput, affiliations.endAffiliation, saved)
