import { db } from '@/lib/db'
import { storeFile } from '@/lib/files/store'
import { networkBySlug } from '@/lib/networks/facts'
import { slugify } from '@/lib/networks/slug'
import { systemContext } from '@/lib/standing/context'
import { groupPapers, groupPlaces, groupStages } from '../group-life'
import { groupId } from '../groups'
import { pdfOf } from '../pdf'
import { stableId } from '../stable'

/** Leads with terms, a request, an invitation, stages, and documents with their files. */
export async function writeGroupLife() {
  await db.groupPerson.createMany({ data: groupPlaces.filter(({ personId }) => personId) })
  await db.groupStage.createMany({ data: groupStages })
  for (const { slug, key, title, visibility, byName, at, lines } of groupPapers) {
    const network = await networkBySlug(slug)
    if (!network) continue
    const ctx = systemContext(network, 'seed')
    const owner = { kind: 'group' as const, id: groupId(slug, key) }
    const fileId = stableId(`file ${slug} ${key} ${title.de}`)
    await ctx.db.$transaction(async (tx) => {
      const file = {
        id: fileId,
        name: `${slugify(title.de)}.pdf`,
        mime: 'application/pdf',
        bytes: pdfOf(lines),
      }
      await storeFile(tx, ctx, owner, file)
      await tx.groupDocument.create({
        data: {
          id: stableId(`document ${slug} ${key} ${title.de}`),
          networkId: network.id,
          groupId: owner.id,
          title,
          visibility,
          byName,
          fileId,
          createdAt: new Date(at),
        },
      })
    })
  }
}
