import { isAssembly } from '@/lib/agenda/filter'
import type { Agenda } from '@/lib/agenda/order'

/** The word for a programme, below `agenda` in the messages: an assembly has a Tagesordnung. */
export const titleOf = (agenda: Agenda | undefined) =>
  agenda && isAssembly(agenda) ? ('titleAssembly' as const) : ('title' as const)
