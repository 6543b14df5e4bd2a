'use server'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { endColleague } from '@/lib/memberships/affiliations/leaving'
import { door } from '@/lib/standing/door'
import * as addresses from './addresses/commands'
import * as affiliations from './affiliations/commands'
import * as commands from './commands'
import * as duplicates from './duplicates/commands'
import { distinctInput } from './duplicates/schema'
import * as fields from './fields/commands'
import { fieldChange, fieldInput, fieldMove, fieldRef, valuesInput } from './fields/schema'
import * as notes from './notes/commands'
import { noteInput, noteRef } from './notes/schema'
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
// With the work end the mandates of that institution, and its coordinator hears of it.
export const endAffiliation = door(
  affiliationEndInput,
  (ctx, end) => endColleague(ctx, { ...end, office: true }),
  saved,
)

export const addNote = door(noteInput, notes.addNote, saved)
export const finishNote = door(noteRef, notes.finishNote, saved)
export const reopenNote = door(noteRef, notes.reopenNote, saved)
export const removeNote = door(noteRef, notes.removeNote, saved)

export const addField = door(fieldInput, fields.addField, saved)
export const saveField = door(fieldChange, fields.saveField, saved)
export const moveField = door(fieldMove, fields.moveField)
export const removeField = door(
  fieldRef,
  fields.removeField,
  (_, ctx) => `/${ctx.network.slug}/manage/people/fields`,
)
export const saveFieldValues = door(valuesInput, fields.saveFieldValues, saved)

export const markDistinct = door(distinctInput, duplicates.markDistinct, saved)
