import { db } from '@/lib/db'
import { consentProof } from '@/lib/newsletter/wording'
import { derivedToken, hashToken } from '@/lib/tokens'
import { networks, topics } from '../networks'
import { people } from '../people'
import { stableId } from '../stable'

/** Newsletter readers with their chain of consent; two of NExT's are not confirmed yet. */
export async function writeSubscriptions(today: Date) {
  for (const [n, person] of people.filter((_, at) => at % 5 === 0).entries()) {
    const topic = topics.find((t) => t.networkId === person.networkId)
    const network = networks.find((n) => n.id === person.networkId)
    if (!topic || !network) continue
    const language = person.language === 'en' ? 'en' : 'de'
    const id = stableId(`subscription ${person.id}`)
    const pending = person.slug === 'next' && n % 10 === 5
    const at = pending ? new Date(today.getTime() - 2 * 86_400_000) : new Date('2026-05-04T10:00:00Z')
    const base = {
      networkId: person.networkId,
      chain: id,
      purpose: 'newsletter',
      wording: consentProof({ locale: language, tone: network.tone, network: network.name }, [topic.name]),
      language: person.language,
      page: `/${person.slug}`,
      address: person.email,
    }
    await db.subscription.create({
      data: {
        id,
        networkId: person.networkId,
        address: person.email,
        personId: pending ? null : person.id,
        language: person.language,
        tokenHash: hashToken(derivedToken('subscription', id)),
        requestedAt: at,
        confirmedAt: pending ? null : new Date(at.getTime() + 600_000),
      },
    })
    await db.subscriptionTopic.create({
      data: {
        id: stableId(`subscription topic ${id}`),
        networkId: person.networkId,
        subscriptionId: id,
        topicId: topic.id,
      },
    })
    await db.consent.createMany({
      data: [
        { ...base, id: stableId(`consent requested ${id}`), event: 'requested', channel: 'form', at },
        {
          ...base,
          id: stableId(`consent mailed ${id}`),
          event: 'mailed',
          channel: 'mail',
          at: new Date(at.getTime() + 5000),
        },
        ...(pending
          ? []
          : [
              {
                ...base,
                id: stableId(`consent confirmed ${id}`),
                event: 'confirmed',
                channel: 'mail',
                at: new Date(at.getTime() + 600_000),
              },
            ]),
      ],
    })
  }
}
