import * as z from 'zod'
import { localizedOptional } from '@/lib/localized'
import { stageRoles } from '../schema'

/** Somebody on stage: a person of the network, or a name; what is left empty is taken from the person. */
export const contributionInput = z
  .object({
    event: z.uuid(),
    session: z.uuid(),
    id: z.uuid().optional(),
    fingerprint: z.string().max(64).optional(),
    role: z.enum(stageRoles),
    person: z
      .union([z.uuid(), z.literal('')])
      .optional()
      .transform((id) => id || null),
    name: z.string().trim().max(200).default(''),
    title: z.string().trim().max(80).default(''),
    function: localizedOptional(300),
    organisation: localizedOptional(300),
    remark: localizedOptional(300),
  })
  .check((ctx) => {
    if (!ctx.value.person && !ctx.value.name)
      ctx.issues.push({ code: 'custom', message: 'required', path: ['name'], input: ctx.value.name })
  })
export type ContributionInput = z.output<typeof contributionInput>

export const contributionRef = z.object({ event: z.uuid(), id: z.uuid() })
export type ContributionRef = z.output<typeof contributionRef>
