import { describe, expect, it } from 'vitest'
import { areasOf } from '@/lib/access/abilities'
import { aNetwork } from '@/prisma/factories/network'
import { auditEntries } from './queries'
import { type AuditArea, audit } from './write'

const all = { area: '', actor: '', record: '', page: 1 }

async function written(areas: AuditArea[]) {
  const { ctx } = await aNetwork({ role: 'admin' })
  for (const area of areas)
    await ctx.db.$transaction((tx) =>
      audit(tx, ctx, {
        action: `${area}.edit`,
        area,
        record: { kind: 'x', id: area, name: `Etwas ${area}` },
      }),
    )
  return ctx
}

const areasRead = async (...args: Parameters<typeof auditEntries>) =>
  (await auditEntries(...args)).entries.map((entry) => entry.area).sort()

describe('reading the log', () => {
  it('shows all areas to some and their own to others', async () => {
    const ctx = await written(['people', 'news', 'events'])
    expect(await areasRead(ctx, areasOf(['board']), all)).toEqual(['events', 'news', 'people'])
    expect(await areasRead(ctx, areasOf(['editor']), all)).toEqual(['news'])
    expect(await areasRead(ctx, areasOf(['editor']), { ...all, area: 'people' })).toEqual([])
    expect(await areasRead(ctx, areasOf(['steward']), all)).toEqual([])
  })

  it('is narrowed by person and record', async () => {
    const ctx = await written(['people', 'news'])
    expect(await areasRead(ctx, 'all', { ...all, actor: 'kim' })).toHaveLength(2)
    expect(await areasRead(ctx, 'all', { ...all, actor: 'niemand' })).toEqual([])
    expect(await areasRead(ctx, 'all', { ...all, record: 'etwas NEWS' })).toEqual(['news'])
  })

  it('never shows another network’s', async () => {
    await written(['people'])
    const { ctx } = await aNetwork({ role: 'admin' })
    expect((await auditEntries(ctx, 'all', all)).total).toBe(0)
  })
})
