import * as z from 'zod'

const short = (max: number) => z.string().trim().max(max).catch('')

/** What the address of the directory says: ?q=…&sector=…&level=…&state=…&group=…&topic=…&page=2. Anything else counts as not said. */
export const directoryFilter = z.object({
  q: short(100),
  sector: short(40),
  level: z.enum(['', 'bund', 'land', 'kommune']).catch(''),
  state: z
    .string()
    .regex(/^([A-Z]{2})?$/)
    .catch(''),
  group: short(100),
  topic: short(60),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type DirectoryFilter = z.output<typeof directoryFilter>
