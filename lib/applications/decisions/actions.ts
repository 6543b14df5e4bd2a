'use server'
import { door } from '@/lib/standing/door'
import { decisionInput, reasonInput } from '../schema'
import * as commands from './commands'

const toCase = (id: string, { network }: { network: { slug: string } }) =>
  `/${network.slug}/manage/applications/${id}`

export const decide = door(decisionInput, commands.decide, toCase)
export const tellReason = door(reasonInput, commands.tellReason, toCase)
