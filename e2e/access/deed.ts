import { type Actor, actors } from './abilities'
import { call, type Outcome, outcomeOf } from './act'
import { doors, fill } from './doors'
import { base } from './http'
import { poison } from './poison'
import type { ActionRow, Fields } from './row'
import type { Stage } from './stage'
import { type Wrong, wrongOnes } from './wrong'

type Ids = Record<string, string>
/** From which site, and past the proxy of which server. */
type Manner = { origin?: string; unproxied?: string }

/** An action of the table, ready to be tried: its records exist before anybody comes. */
export type Deed = {
  row: ActionRow
  stage: Stage
  right: Ids
  wrong: Wrong[]
  /** Records about those who may not act. */
  theirs: Map<Actor, Ids>
  another: () => Promise<Ids>
  send: (actor: Actor, ids: Ids, more?: Manner) => Promise<Outcome>
  sendPoisoned: (actor: Actor, ids: Ids) => Promise<{ answer: Outcome; traces: string[] }>
}

const built = doors().actions

export async function deedOf(row: ActionRow, stage: Stage): Promise<Deed> {
  const { own, other, tokens } = stage
  const another = async (about?: Actor) => (await row.record?.(own, about))?.ids ?? {}
  const theirs = new Map<Actor, Ids>()
  for (const actor of actors)
    if (row.about && own.people[actor] && !row.may.includes(actor)) theirs.set(actor, await another(actor))

  const fieldsOf = async (ids: Ids): Promise<Fields> => {
    const typed = (await row.form?.(ids, stage)) ?? {}
    return row.unbound ? typed : { network: own.slug, ...typed }
  }
  const post = async (actor: Actor, ids: Ids, fields: Fields, { origin, unproxied }: Manner = {}) => {
    const door = built.get(row.door)
    if (!door) throw new Error(`${row.door} is not in the build`)
    const { id, pages } = door
    const path = fill(pages[0] ?? '/', { network: own.slug, ...ids })
    const at = unproxied ?? base
    const headers = { origin: origin ?? at }
    const token = tokens[actor]
    return outcomeOf(await call({ id, path: unproxied ? `/de${path}` : path, fields, token, headers, at }))
  }
  return {
    row,
    stage,
    right: await another(),
    wrong: await wrongOnes(stage, row),
    theirs,
    another: () => another(),
    send: async (actor, ids, more) => post(actor, ids, await fieldsOf(ids), more),
    sendPoisoned: async (actor, ids) => {
      const fields = await fieldsOf(ids)
      const extra = poison(other.id, [...Object.keys(fields), ...(row.knows ?? [])])
      return { answer: await post(actor, ids, { ...extra.fields, ...fields }), traces: extra.traces }
    },
  }
}
