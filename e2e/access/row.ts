import type { Actor } from './abilities'
import type { Net, Stage } from './stage'

/** A record behind an address or a form: its ids by placeholder, and a word that stands in it and nowhere else. */
export type Target = { ids: Record<string, string>; marker?: string }
/** Writes such a record into a network; `about` makes it that actor's own. */
export type MakeRecord = (net: Net, about?: Actor) => Promise<Target>

/** What somebody is told who may not enter: sent to sign in and told about roles, or that nothing is there. */
export type Refusal = 'office' | 'sign-in' | 'signed-in' | 'nothing'

type Door = {
  door: string
  /** Distinguishes several rows of one door. */
  when?: string
  may: readonly Actor[]
  record?: MakeRecord
  /** The record can be about the actor: that alone opens nothing. */
  about?: true
  /** The ids belong together: each with one of another record's is wrong, in the same network, too. */
  nested?: true
  /** Which of the ids are tried with another network's and a nonexistent record; all when not said. */
  tried?: readonly string[]
  /** The record belongs to no network. */
  global?: true
}

export type PageRow = Door & {
  refusal?: Refusal
  /** False where the page does not show the record's own word; 'document' where only the loaded page does (drawn.tsx). */
  shows?: false | 'document'
}

export type HandlerRow = PageRow & {
  method?: 'GET' | 'POST'
  /** All methods that are answered; every other one is refused. */
  methods: readonly string[]
  headers?: Record<string, string>
  /** The status of a welcome, when it is not 200. */
  ok?: number
}

export type Fields = Record<string, string | string[] | File>
export type ActionRow = Door & {
  /** The form as the page would send it; `network` is added. */
  form?: (ids: Record<string, string>, stage: Stage) => Fields | Promise<Fields>
  /** Forms of the platform name no network. */
  unbound?: true
  /** Everybody sees the record: only the deed is not for them. */
  visible?: true
  /** Names of fields that this form has, too. */
  knows?: readonly string[]
  /** The test that covers an action which the table cannot. */
  elsewhere?: string
  /** True for an action that only shows something. */
  changesNothing?: true
}

export type Room = { pages?: PageRow[]; handlers?: HandlerRow[]; actions?: ActionRow[] }

export const nameOf = (row: Door) => (row.when ? `${row.door} (${row.when})` : row.door)
