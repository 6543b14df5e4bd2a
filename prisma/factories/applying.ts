import type { Ctx } from '@/lib/access/context'
import { applicationToken } from '@/lib/applications/link'
import { startApplication } from '@/lib/applications/own/commands'
import type { Prisma } from '@/prisma/generated/client'
import { aForm, publish } from './forms'
import { unique } from './network'

type KindWishes = {
  holder?: 'person' | 'institution'
  open?: boolean
  audience?: Prisma.InputJsonObject
  formId?: string | null
}

/** A kind of membership of the context's network. */
export const aKind = (ctx: Ctx, { holder = 'person', ...wishes }: KindWishes = {}) =>
  ctx.db.membershipKind.create({
    data: {
      networkId: ctx.network.id,
      key: unique('art'),
      name: { de: 'Mitgliedschaft', en: 'Membership' },
      holder,
      ...wishes,
    },
  })

/** A kind that is applied for by a published form of two steps; `office` may write forms. */
export async function aKindToApplyFor(office: Ctx, wishes: KindWishes = {}) {
  const formId = await aForm(
    office,
    [
      { key: 'given_name', required: true },
      { key: 'family_name', required: true },
      { key: 'staff', kind: 'number' },
      { key: 'signature', kind: 'signature', required: true, step: 2 },
    ],
    ['Zu Ihnen', 'Erklärung'],
  )
  await publish(office, formId)
  return { formId, kind: await aKind(office, { ...wishes, formId }) }
}

/** Where somebody works and when they were born, when nobody asked. */
export const nothingSaid = { sector: null, level: null, born: null, working: null }

/** An application that a visitor began, with the token of its link. */
export async function anApplication(visitor: Ctx, kindId: string, email = `${unique('antrag')}@amt.example`) {
  await startApplication(visitor, { kind: kindId, email, ...nothingSaid })
  const row = await visitor.db.application.findFirstOrThrow({ where: { email, kindId } })
  return { id: row.id, email, token: applicationToken(row.id) }
}

/** All answers of such an application, by step. */
export const wholeAnswers = { 1: { given_name: 'Kim', family_name: 'Probe' }, 2: { signature: 'Kim Probe' } }
