import { describe, expect, it } from 'vitest'
import { aForm, publish, twoOptions, versionNow } from '@/prisma/factories/forms'
import { aNetwork, aNetworkRow, contextAs } from '@/prisma/factories/network'
import { aGrant, aPerson } from '@/prisma/factories/people'
import { formsList, officeForm } from '../queries'
import { copyForm } from './commands'
import { copyTargets } from './queries'

/** Somebody with a role in two networks. */
async function twoOffices() {
  const here = await aNetwork({ role: 'membership' })
  const row = await aNetworkRow({ name: 'Anderswo' })
  const outside = await contextAs(row, null)
  const { person } = await aPerson(outside, {})
  await outside.db.person.updateMany({ where: { id: person.id }, data: { loginId: here.ctx.actor.loginId } })
  await aGrant(outside, person.id, 'membership')
  const there = await contextAs(row, { loginId: here.ctx.actor.loginId })
  return { here: here.ctx, there }
}

const copy = (form: string) => ({ form, version: null, to: 'x', title: { de: 'Kopie' } })

describe('a copy of a form', () => {
  it('is a draft in the other network that says where it came from', async () => {
    const { here, there } = await twoOffices()
    const form = await aForm(
      here,
      [
        { key: 'who', kind: 'one_of', options: twoOptions },
        { key: 'club', condition: { question: 'who', is: 'equals', value: 'a' }, step: 2 },
      ],
      ['Eins', 'Zwei'],
    )
    await publish(here, form)
    const id = await copyForm(here, there, copy(form))
    const copied = await officeForm(there, id)
    expect(copied).toMatchObject({
      copiedFrom: `${here.network.name}, Aufnahmeantrag, Version 1`,
      live: null,
      draft: { number: 1, state: 'draft' },
    })
    const strip = ({ id: _, ...question }: { id: string }) => question
    expect(copied?.draft?.questions.map(strip)).toEqual((await versionNow(here, form)).questions.map(strip))
    expect(await formsList(here)).toHaveLength(1)
  })

  it('goes only where the same person may write forms', async () => {
    const { here, there } = await twoOffices()
    const form = await aForm(here)
    const names = (await copyTargets(here)).map((target) => target.name)
    expect(names).toEqual([here.network.name, 'Anderswo'])
    const reader = { ...there, actor: { ...there.actor, roles: ['board' as const] } }
    await expect(copyForm(here, reader, copy(form))).rejects.toMatchObject({ code: 'Forbidden' })
    await expect(copyForm(here, null, copy(form))).rejects.toMatchObject({ code: 'NotFound' })
    await expect(copyForm(there, here, copy(form))).rejects.toMatchObject({ code: 'NotFound' })
  })
})
