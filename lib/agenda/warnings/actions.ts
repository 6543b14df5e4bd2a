'use server'
import { door } from '@/lib/standing/door'
import { acceptWarning, withdrawAcceptance } from './commands'
import { acceptInput, withdrawInput } from './schema'

/** Both stay where they are: the list of warnings is drawn anew. */
export const acceptWarningAction = door(acceptInput, acceptWarning)
export const withdrawAcceptanceAction = door(withdrawInput, withdrawAcceptance)
