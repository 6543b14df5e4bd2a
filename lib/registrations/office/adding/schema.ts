import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { optionalId, optionalText, recordId } from '@/lib/form-fields'

/**
 * Somebody whom the office registers: a person whom the network knows, or a new one. `note`: how the registration came
 * about. `run`: the id of the page that shows the form, so that sent twice it is one.
 */
export const addInput = z
  .object({
    event: recordId,
    run: recordId,
    personId: optionalId,
    givenName: z.string().trim().max(100).default(''),
    familyName: z.string().trim().max(100).default(''),
    email: z.union([z.literal(''), mailAddress]).default(''),
    language: z.enum(['de', 'en']).default('de'),
    function: optionalText(200),
    organisation: optionalText(200),
    places: z.array(z.uuid()).max(100).default([]),
    parts: z.record(z.uuid(), z.union([z.uuid(), z.literal('')])).default({}),
    /** Held against the event's questions by the command. */
    answers: z.record(z.string(), z.unknown()).default({}),
    price: z.enum(['usual', 'free']).default('usual'),
    note: z.string().trim().min(1).max(300),
    tell: z.enum(['yes', 'no']).default('yes'),
  })
  .superRefine((input, ctx) => {
    if (input.personId) return
    for (const field of ['givenName', 'familyName', 'email'] as const)
      if (!input[field]) ctx.addIssue({ code: 'custom', path: [field], message: 'required' })
  })
export type AddInput = z.output<typeof addInput>
