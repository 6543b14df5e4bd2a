'use server'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { completeInput, inquiryInput, withdrawInput } from './schema'

const toCase = (id: string, { network }: { network: { slug: string } }) =>
  `/${network.slug}/manage/applications/${id}`

export const completeCase = door(completeInput, commands.completeCase, toCase)
export const askBack = door(inquiryInput, commands.askBack, toCase)
export const withdrawFor = door(withdrawInput, commands.withdrawFor, toCase)
