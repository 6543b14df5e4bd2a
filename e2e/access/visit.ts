import { expect } from '@playwright/test'
import type { Actor } from './abilities'
import { unseen } from './canaries'
import { fill } from './doors'
import { outcomeOf, refusalFor } from './expected'
import { type Answer, ask, askPayload, visibleText } from './http'
import type { HandlerRow, PageRow, Target } from './row'
import type { Stage } from './stage'
import { wrongOnes } from './wrong'

type Row = PageRow & Partial<HandlerRow>

/** Somebody at the door of a page or handler. */
export class Visit {
  private readonly row: Row
  private readonly stage: Stage
  private readonly unproxied: string | undefined
  private wrong: ReturnType<typeof wrongOnes> | undefined

  constructor(row: Row, stage: Stage, unproxied?: string) {
    this.unproxied = unproxied
    this.row = row
    this.stage = stage
  }

  private path = (ids: Record<string, string>) =>
    fill(this.row.door, { network: this.stage.own.slug, ...ids })

  private asking = (actor: Actor) => ({
    token: this.stage.tokens[actor],
    ...(this.unproxied ? { at: this.unproxied } : {}),
    ...(this.row.method ? { method: this.row.method } : {}),
    ...(this.row.headers ? { headers: this.row.headers } : {}),
  })

  aboutThem = async (actor: Actor) => (await this.row.record?.(this.stage.own, actor)) ?? { ids: {} }

  /** The door opens to those for whom it is: as a page, as what the app itself loads, in whichever language. */
  async asExpected(actor: Actor, { ids, marker }: Target) {
    const { row, stage } = this
    const outcome = row.may.includes(actor) ? 'welcome' : refusalFor(row, actor)
    const path = this.path(ids)
    for (const answer of await this.answers(actor, path)) {
      expect(outcomeOf(answer, stage.own, row.ok), `${actor} at ${path}`).toBe(outcome)
      this.keepsSecrets(actor, answer, outcome === 'welcome' ? undefined : marker)
      if (outcome === 'welcome' && marker && row.shows !== false && !row.methods)
        expect(answer.text, `${actor} reads it at ${path}`).toContain(marker)
    }
  }

  private async answers(actor: Actor, path: string): Promise<Answer[]> {
    const asking = this.asking(actor)
    const rest = path === '/' ? '' : path
    const payload = this.row.methods || this.row.shows === 'document' ? ask : askPayload
    if (/^\/(api|files|healthz|readyz)\b/.test(path)) return [await ask(path, asking)]
    if (this.unproxied) return [await ask(`/de${rest}`, asking)]
    const plain = await ask(path, asking)
    const german = await ask(`/de${rest}`, asking)
    const english = await payload(`/en${rest}`, asking)
    // The proxy leads "/de/…" to the plain address.
    return german.location === path ? [plain, english] : [plain, german, english]
  }

  /** Another network's record is as if it did not exist, to everybody. */
  async asNothing(actor: Actor) {
    const { row, stage } = this
    this.wrong ??= wrongOnes(stage, row)
    const outcome =
      row.may.includes(actor) || row.refusal !== 'office' ? 'nothing there' : refusalFor(row, actor)
    for (const { what, nearby, there, nowhere, marker } of await this.wrong) {
      const [a, b] = [
        await ask(this.path(there), this.asking(actor)),
        await ask(this.path(nowhere), this.asking(actor)),
      ]
      // Whoever must sign in first may be told so before anything is looked up.
      const meets = actor === 'visitor' && row.refusal === 'sign-in' ? [outcome, 'sign in first'] : [outcome]
      for (const answer of [a, b])
        expect(meets, `${actor}, ${what}`).toContain(outcomeOf(answer, stage.own, row.ok))
      const text = (answer: Answer, ids: Record<string, string>) =>
        Object.values(ids)
          .filter((id) => id.length > 3)
          .reduce((all, id) => all.replaceAll(id, 'ID'), visibleText(answer.text))
      expect(text(a, there), `${actor}: ${what} reads like a nonexistent one`).toBe(text(b, nowhere))
      // Whoever may open such pages here may read the other record on its own page.
      this.keepsSecrets(actor, a, nearby && row.may.includes(actor) ? undefined : marker)
    }
  }

  private keepsSecrets(actor: Actor, { text }: Answer, marker?: string) {
    expect(
      unseen(this.stage, actor).filter((one) => text.includes(one)),
      `${actor} reads`,
    ).toEqual([])
    if (marker) expect(text.includes(marker), `${actor} reads ${marker}`).toBe(false)
  }
}
