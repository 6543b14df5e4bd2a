import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { linkContext } from '@/lib/standing/context'
import { hashToken } from '@/lib/tokens'
import type { Prisma } from '@/prisma/generated/client'
import { personSelect } from '../../rows'
import { isLinkEnded } from '../link'

const columns = {
  id: true,
  eventId: true,
  personId: true,
  name: true,
  email: true,
  language: true,
  tokenHash: true,
  askedAt: true,
  checkedAt: true,
  biography: true,
  pronunciation: true,
  photoId: true,
  photoCredit: true,
  availability: true,
  needs: true,
  recordingConsentAt: true,
  recordingRefusedAt: true,
  namingConsentAt: true,
  namingRefusedAt: true,
  version: true,
  event: {
    select: {
      id: true,
      slug: true,
      title: true,
      state: true,
      zone: true,
      startsAt: true,
      endsAt: true,
      confidential: true,
      audience: true,
    },
  },
  contributions: {
    where: { releaseId: null },
    orderBy: [{ session: { startsAt: 'asc' } }, { id: 'asc' }],
    select: { ...personSelect, session: { select: { id: true, key: true } } },
  },
} satisfies Prisma.StagePersonSelect
export type OwnStage = Prisma.StagePersonGetPayload<{ select: typeof columns }>

/** The person on stage that a link belongs to. Throws NotFound for a wrong, revoked or replaced one. */
export async function stageByLink(db: Pick<Tx, 'stagePerson'>, token: string): Promise<OwnStage> {
  const row = await db.stagePerson.findFirst({ where: { tokenHash: hashToken(token) }, select: columns })
  if (!row) throw notFound('stage.link')
  return row
}

/** The same person as the office finds them. Throws NotFound. */
export async function stageById(db: Pick<Tx, 'stagePerson'>, eventId: string, id: string): Promise<OwnStage> {
  const row = await db.stagePerson.findFirst({ where: { id, eventId }, select: columns })
  if (!row) throw notFound()
  return row
}

/** True when the link only reads and takes consent back: late, or there is nothing left to prepare. */
export const hasEnded = ({ event, contributions }: OwnStage) =>
  contributions.length === 0 || isLinkEnded(event, now())

/**
 * Whoever holds the link acts as this person, and as nobody else: the office's rights of a signed-in reader do not
 * matter here. The log names nobody who does not want to be named.
 */
export const stageContext = (ctx: Ctx, { id, name, personId, namingRefusedAt }: OwnStage, unnamed = false) =>
  linkContext(ctx.network, { id, name: unnamed || namingRefusedAt ? '' : name, personId }, ctx.locale)
