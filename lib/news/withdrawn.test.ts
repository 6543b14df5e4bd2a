import { expect, test } from 'vitest'
import { releaseAgenda } from '@/lib/agenda/commands'
import { withdrawName } from '@/lib/agenda/contributions/commands'
import { asLocalized } from '@/lib/localized'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { publishArticle, saveArticle, takeBackArticle } from './commands'
import { draftReview } from './review/commands'
import { articleInput } from './schema'
import { nameWithdrawnSince } from './withdrawn'

async function reviewed() {
  const { ctx } = await aNetwork({ role: 'admin' })
  const past = new Date(Date.now() - 86_400_000)
  const { event } = await anAgenda(ctx, undefined, { startsAt: past, endsAt: past })
  await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
  const withdraw = async (name: string) => {
    const { id } = await ctx.db.contribution.findFirstOrThrow({ where: { name, releaseId: null } })
    await withdrawName(ctx, { event: event.id, id })
  }
  const id = await draftReview(ctx, { event: event.id })
  const article = () => ctx.db.article.findFirstOrThrow({ where: { id } })
  const since = async () => nameWithdrawnSince(ctx.db, await article())
  const ref = async () => ({ id, version: (await article()).version })
  const save = async () => {
    const { title, teaser, version } = await article()
    const body = { de: 'Geprüft', en: 'Checked' }
    const texts = { title: asLocalized(title), teaser: asLocalized(teaser), body }
    await saveArticle(ctx, articleInput.parse({ id, version, eventId: event.id, ...texts }))
  }
  return { ctx, withdraw, since, ref, save }
}

test('a text that may name somebody who took their name back is published after another look only', async () => {
  const { ctx, withdraw, since, ref, save } = await reviewed()
  expect(await since()).toBeNull()
  await withdraw('Kim Muster')
  expect(await since()).not.toBeNull()
  await expect(publishArticle(ctx, await ref())).rejects.toMatchObject({ reason: 'news.nameWithdrawn' })
  await save()
  expect(await since()).toBeNull()
  await publishArticle(ctx, await ref())
})

test('taking an article back is no such look', async () => {
  const { ctx, withdraw, since, ref } = await reviewed()
  await publishArticle(ctx, await ref())
  await withdraw('Kim Muster')
  await takeBackArticle(ctx, await ref())
  expect(await since()).not.toBeNull()
})
