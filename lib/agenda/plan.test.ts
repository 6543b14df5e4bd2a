import { expect, test } from 'vitest'
import { rowsOf } from './plan'

test('a plan says everything that a session can have', () => {
  const event = { startsAt: new Date('2030-04-16T08:00:00Z'), zone: 'Europe/Berlin' }
  const link = { title: 'Folien', url: 'https://folien.example' }
  const poolId = crypto.randomUUID()
  const more = { links: [link], questions: ['Warum?'], doNotRecord: true, poolId }
  const { tracks, blocks, sessions } = rowsOf(
    {
      tracks: [{ de: 'Recht', en: 'Law' }, 'Betrieb'],
      items: [
        { kind: 'workshop', title: 'Klauseln', track: 'Recht', abstract: 'Kurz gesagt.', ...more },
        { subject: 'Register', links: [link], sessions: [{ kind: 'impuls', track: 'Gibt es nicht' }] },
      ],
    },
    event,
  )
  expect(tracks.map((track) => track.name.en ?? track.name.de)).toEqual(['Law', 'Betrieb'])
  const [workshop, talk] = sessions
  expect(workshop).toMatchObject({ trackKey: tracks[0]?.key, abstract: { de: 'Kurz gesagt.' }, ...more })
  expect(talk).toMatchObject({ trackKey: null, links: [], questions: [], doNotRecord: false, poolId: null })
  expect(blocks[0]?.links).toEqual([link])
})
