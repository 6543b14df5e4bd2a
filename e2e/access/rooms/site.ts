import { everyone } from '../abilities'
import { insert, word } from '../insert'
import type { MakeRecord, Room } from '../row'

const aGroup: MakeRecord = async (net) => {
  const marker = word('Kreis')
  const slug = marker.toLowerCase()
  const words = { name: { de: marker }, purpose: { de: 'Austausch' } }
  await insert('Group', { networkId: net.id, slug, kind: 'community', ...words })
  return { ids: { group: slug }, marker }
}

/** What everybody sees of a public network. */
export const site: Room = {
  pages: [
    { door: '/', may: everyone },
    { door: '/[network]', may: everyone },
    { door: '/[network]/imprint', may: everyone },
    { door: '/[network]/privacy', may: everyone },
    { door: '/[network]/accessibility', may: everyone },
    { door: '/[network]/groups', may: everyone },
    { door: '/[network]/groups/[group]', may: everyone, record: aGroup },
    { door: '/[network]/join', may: everyone },
    // Says 404 in the network's own clothes.
    {
      door: '/[network]/[...rest]',
      may: [],
      record: async () => ({ ids: { rest: 'nirgends' } }),
      global: true,
    },
    // Only `npm run bench` sees it.
    { door: '/[network]/blank', may: [] },
  ],
  handlers: [
    { door: '/healthz', may: everyone, methods: ['GET', 'HEAD'] },
    { door: '/readyz', may: everyone, methods: ['GET', 'HEAD'] },
  ],
}
