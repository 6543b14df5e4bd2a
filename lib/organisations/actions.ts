'use server'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { organisationEdit, organisationInput } from './schema'

export const addOrganisation = door(
  organisationInput,
  commands.addOrganisation,
  (id, ctx) => `/${ctx.network.slug}/manage/organisations/${id}`,
)
export const editOrganisation = door(
  organisationEdit,
  commands.editOrganisation,
  (id, ctx) => `/${ctx.network.slug}/manage/organisations/${id}`,
)
