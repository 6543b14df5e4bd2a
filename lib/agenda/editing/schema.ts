import * as z from 'zod'

export const undoInput = z.object({ event: z.uuid() })
export type UndoInput = z.output<typeof undoInput>
