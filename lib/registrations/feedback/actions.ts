'use server'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { feedbackInput } from './schema'

export const giveFeedback = door(
  feedbackInput,
  commands.giveFeedback,
  (token, { network }) => `/${network.slug}/my/${token}/feedback?done=1`,
)
