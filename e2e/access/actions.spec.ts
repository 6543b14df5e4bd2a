import { type Actor, actors } from './abilities'
import { isDone, type Outcome, plain } from './act'
import { type Deed, deedOf } from './deed'
import { fingerprint, tablesWith } from './fingerprint'
import { eachOf } from './http'
import { nameOf } from './row'
import type { Stage } from './stage'
import { actions } from './table'
import { expect, test } from './test'

for (const row of actions.filter((one) => !one.elsewhere)) {
  test(nameOf(row), async ({ fresh }) => {
    const deed = await deedOf(row, fresh)
    const before = await everything(fresh)
    await eachOf(actors, async (actor) => {
      if (!row.may.includes(actor)) await isRefused(deed, actor)
      await meetsNothing(deed, actor)
    })
    await isRefusedFromElsewhere(deed, row.may[0] ?? 'visitor')
    expect(await everything(fresh), 'whoever was refused changed nothing').toEqual(before)
    for (const actor of row.may) await isLetIn(deed, actor)
  })
}

/** Both networks, down to the last row. */
const everything = async ({ own, other }: Stage) => ({
  own: await fingerprint(own.id),
  other: await fingerprint(other.id),
})

const refused = ({ state }: Outcome) => state?.error === 'Forbidden' || state?.error === 'NotFound'

async function isRefused(deed: Deed, actor: Actor) {
  const theirs = deed.theirs.get(actor)
  for (const ids of theirs ? [deed.right, theirs] : [deed.right]) {
    const answer = await deed.send(actor, ids)
    expect(refused(answer), `${actor}: ${JSON.stringify(answer)}`).toBe(true)
  }
}

/** Another network's record is answered like one that does not exist; and to whoever may not act, like one that does. */
async function meetsNothing(deed: Deed, actor: Actor) {
  const may = deed.row.may.includes(actor)
  for (const { what, nearby, there, nowhere } of deed.wrong) {
    const [a, b] = [await deed.send(actor, there), await deed.send(actor, nowhere)]
    if (!nearby || !(may || deed.row.visible)) expect(plain(a), `${actor}: ${what}`).toEqual(plain(b))
    expect(isDone(a), `${actor}: ${what}`).toBe(false)
    if (!may && !deed.row.visible)
      expect(plain(a), `${actor}: ${what}`).toEqual(plain(await deed.send(actor, deed.right)))
  }
}

/** A form on another site, sent by the browser of somebody who may. */
async function isRefusedFromElsewhere(deed: Deed, actor: Actor) {
  const { status } = await deed.send(actor, deed.right, { origin: 'https://anderswo.example' })
  expect([403, 500], `${actor} from another site`).toContain(status)
}

/** Whoever may is let in; keys that no form has change nothing, and nothing happens in the other network. */
async function isLetIn(deed: Deed, actor: Actor) {
  const { own, other } = deed.stage
  const ids = await deed.another()
  const before = await everything(deed.stage)
  const { answer, traces } = await deed.sendPoisoned(actor, ids)
  const after = await everything(deed.stage)
  expect(isDone(answer), `${actor}: ${JSON.stringify(answer)}`).toBe(true)
  if (deed.row.unbound) return
  if (deed.row.changesNothing) expect(after.own).toEqual(before.own)
  else expect(after.own, `${actor} changed something`).not.toEqual(before.own)
  expect(after.other, `${actor} changed nothing elsewhere`).toEqual(before.other)
  expect(await tablesWith(own.id, traces), `${actor}: what no form has`).toEqual([])
  expect(other.id).not.toBe(own.id)
}
