import type { Ctx } from '@/lib/access/context'
import { visitor } from '@/lib/access/context'
import type { Role } from '@/lib/access/roles'
import { bind, db } from '@/lib/db'
import type { Locale } from '@/lib/localized'
import { networkFacts } from '@/lib/networks/facts'
import { actorOf } from '@/lib/standing/context'
import type { Network, NetworkKind, Tone } from '@/prisma/generated/client'
import { aGrant, aPerson } from './people'

type Wishes = {
  /** The role of the person that `ctx` acts as; without one, a person without any role. */
  role?: Role
  tone?: Tone
  isPublic?: boolean
  kind?: NetworkKind
  slug?: string
  name?: string
  hue?: number
}

let count = 0
/** A word that no other row of this database carries. */
export const unique = (word: string) =>
  `${word}-${process.pid.toString(36)}${Date.now().toString(36)}${count++}`

/** A row of Network with a slug of its own; public unless told otherwise. */
export const aNetworkRow = ({
  tone = 'sie',
  isPublic = true,
  kind = 'association',
  slug,
  name,
  hue,
}: Wishes) =>
  db.network.create({
    data: {
      kind,
      slug: slug ?? unique('netz'),
      name: name ?? 'Netzwerk Probe',
      claim: { de: 'Wer probt, trifft sich hier.', en: 'Where rehearsals meet.' },
      about: { de: 'Ein Netzwerk für Tests.' },
      tone,
      ...(hue === undefined ? {} : { hue }),
      senderName: 'Netzwerk Probe',
      senderAddress: 'office@netz.example',
      publicSince: isPublic ? new Date('2020-01-01') : null,
    },
  })

/** The context of a person (through their login) in a network, or of a visitor: as in a request, without cookies. */
export async function contextAs(
  network: Network,
  person: { loginId: string | null } | null,
  locale: Locale = 'de',
): Promise<Ctx> {
  const facts = networkFacts(network)
  const bound = bind(network.id)
  const login = person?.loginId ? await db.login.findUniqueOrThrow({ where: { id: person.loginId } }) : null
  const actor = login
    ? await actorOf(
        { id: login.id, email: login.email, language: login.language, operator: false, signInId: login.id },
        facts,
        bound,
      )
    : visitor
  return { network: facts, actor, db: bound, locale }
}

/** A network of one's own with one person in it, and the context of that person. */
export async function aNetwork(wishes: Wishes = {}) {
  const network = await aNetworkRow(wishes)
  const outside = await contextAs(network, null)
  const { person, login, address } = await aPerson(outside, {})
  if (wishes.role) await aGrant(outside, person.id, wishes.role)
  return { network, ctx: await contextAs(network, person), visitor: outside, login, person, address }
}
