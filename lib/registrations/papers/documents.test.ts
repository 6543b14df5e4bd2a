import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { structureOf, type Tag } from '@/lib/testing/pdf'
import { aGuestOf } from '@/prisma/factories/check-in'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { registrationToken } from '../link'
import { certificatePdf, letterPdf } from './documents'
import { ownCertificate, ownLetter } from './queries'

afterAll(closeQueue)

const hour = 3_600_000

/** Somebody with a place in two parts of an event that began so many hours ago and takes three. */
async function aPlace(ago: number) {
  const { network, visitor } = await aNetwork()
  const startsAt = new Date(Date.now() - ago * hour)
  const endsAt = new Date(startsAt.getTime() + 3 * hour)
  const event = await anEvent(visitor, {
    startsAt,
    endsAt,
    parts: [
      { startsAt, endsAt: new Date(startsAt.getTime() + hour), pools: [{ capacity: 5 }] },
      { position: 1, startsAt: new Date(endsAt.getTime() - hour), endsAt, pools: [{ capacity: 5 }] },
    ],
  })
  const poolIds = event.parts.map((part) => part.pools[0]?.id ?? '')
  const { id } = await aGuestOf(visitor, event, { poolIds, givenName: 'Toni', familyName: 'Probe' })
  return { network, visitor, id, token: registrationToken(id) }
}
const flat = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...flat(tag.children)])

test.each(['de', 'en'] as const)('the certificate of attendance is a tagged paper, in %s', async (locale) => {
  const { visitor, id, token } = await aPlace(5)
  const at = new Date(Date.now() - 4 * hour)
  await visitor.db.checkIn.create({
    data: { networkId: visitor.network.id, registrationId: id, direction: 'in', at, byName: 'Tür' },
  })
  const { ctx, paper, minutes } = await ownCertificate(visitor, token)
  expect(minutes).toBe(120)
  const found = await structureOf(await certificatePdf(ctx.network, paper, minutes, locale))
  expect(found).toMatchObject({ marked: true, showsTitle: true, ua: '1', pages: 1 })
  expect(found.lang).toMatch(new RegExp(`^${locale}`))
  expect(found.title).toContain(locale === 'de' ? 'Teilnahme' : 'ttendance')
  expect(found.tree.map(({ tag }) => tag)).toEqual(['Document'])
  expect(found.tags.filter((tag) => tag === 'H1')).toHaveLength(1)
  // Nothing of it is a picture without words, or a table that is none.
  expect(flat(found.tree).filter(({ tag, alt }) => tag === 'Figure' && !alt)).toEqual([])
})

test('nobody who was not counted has one', async () => {
  const { visitor, token } = await aPlace(5)
  await expect(ownCertificate(visitor, token)).rejects.toMatchObject({ code: 'NotFound' })
})

test('the letter for the employer has headings in order and a programme with heads', async () => {
  const { visitor, token } = await aPlace(-48)
  const { ctx, paper } = await ownLetter(visitor, token)
  const programme = [{ day: null, entries: [{ time: '9:00', title: 'Begrüßung' }] }]
  const found = await structureOf(await letterPdf(ctx.network, paper, programme, 'de'))
  expect(found).toMatchObject({ lang: 'de-DE', marked: true, ua: '1' })
  expect(found.tags.filter((tag) => /^H\d$/.test(tag)).slice(0, 2)).toEqual(['H1', 'H2'])
  expect(found.tags).toContain('TH')
})
