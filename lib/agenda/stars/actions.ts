'use server'
import { door } from '@/lib/standing/door'
import { starSession } from './commands'
import { starInput } from './schema'

export const starAction = door(starInput, starSession)
