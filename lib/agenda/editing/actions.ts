'use server'
import { door } from '@/lib/standing/door'
import { redo, undo } from './commands'
import { undoInput } from './schema'

/** Both stay where they are: the page is drawn anew. */
export const undoAction = door(undoInput, undo)
export const redoAction = door(undoInput, redo)
