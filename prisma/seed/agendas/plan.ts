export type Text = { de: string; en: string }
/** Somebody on stage with function and organisation as of that day; remark is what the network adds. */
export type Voice = {
  name: string
  title?: string
  role: 'speaker' | 'respondent' | 'moderator' | 'panellist' | 'host'
  function?: Text
  organisation?: Text
  remark?: Text
}
export type SessionPlan = {
  kind:
    | 'impuls'
    | 'replik'
    | 'discussion'
    | 'panel'
    | 'workshop'
    | 'update'
    | 'assembly_item'
    | 'break'
    | 'other'
  label?: Text
  title?: Text
  start: string
  minutes: number
  day?: number
  room?: string
  plenary?: boolean
  abstract?: Text
  description?: Text
  track?: string
  language?: 'de' | 'en'
  links?: { title: string; url: string }[]
  questions?: string[]
  doNotRecord?: boolean
  poolId?: string
  people?: Voice[]
}
export type BlockPlan = { label?: 'TOP' | 'Block'; subject: Text; context?: Text; sessions: SessionPlan[] }
export type AgendaPlan = {
  slug: string
  event: string
  rooms: { name: Text; capacity?: number; equipment?: string }[]
  tracks?: Text[]
  /** In order of time: a block, or a single session outside any block. */
  items: (BlockPlan | SessionPlan)[]
}

export const same = (text: string): Text => ({ de: text, en: text })

/** Somebody invented on stage. */
export const voice = (name: string, role: Voice['role'], organisation: string, job?: string): Voice => ({
  name,
  role,
  organisation: same(organisation),
  ...(job ? { function: same(job) } : {}),
})
