/** One thing that waits: what it is about, what is to do, since when, and the next step as a verb. */
export type Case = {
  key: string
  title: string
  note?: string
  kind: string
  what: string
  since: Date | null
  href: string
  step: string
}
