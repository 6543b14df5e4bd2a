import { Drawn } from '@/components/ui/drawn'
import type { Ctx } from '@/lib/access/context'
import { eventFacts, isPublicAgenda, scriptJson } from '@/lib/agenda/export/facts'
import { agendaFingerprint } from '@/lib/agenda/fingerprint'
import type { Agenda, AgendaDay } from '@/lib/agenda/order'
import { agreedToBeNamed } from '@/lib/agenda/people/queries'
import type { AgendaReader } from '@/lib/agenda/queries'

const Block = ({ facts }: { facts: object }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing ends the element (facts.ts)
    dangerouslySetInnerHTML={{ __html: scriptJson(facts) }}
  />
)

const noAgenda: Agenda = { rooms: [], tracks: [], blocks: [], sessions: [] }

/** What search engines read of an event that is everybody's; nothing of any other. */
export function EventFacts({ ctx, event }: { ctx: Ctx; event: Parameters<typeof eventFacts>[1] }) {
  const facts = eventFacts(
    ctx.network,
    event,
    { agenda: noAgenda, sessions: [], agreed: new Set() },
    ctx.locale,
  )
  return facts && <Block facts={facts} />
}

type Props = { ctx: Ctx; event: AgendaReader; agenda: Agenda; days: AgendaDay[] }

/**
 * What search engines read of a public agenda. `days`: whose sessions are told; of a big programme none, they have pages
 * of their own. A block of data, no script: it runs nowhere.
 */
export async function AgendaFacts({ ctx, event, agenda, days }: Props) {
  if (!isPublicAgenda(event)) return null
  const agreed = await agreedToBeNamed(ctx, event.id, agenda)
  const sessions = days.flatMap((day) => day.entries.flatMap((entry) => entry.sessions))
  const { invitations: _, registrations: __, ...own } = event
  return (
    <Drawn
      className="no-print"
      facts={[
        'facts',
        ctx.network.slug,
        ctx.locale,
        own,
        agendaFingerprint(agenda),
        days.map((day) => day.date),
        [...agreed],
      ]}
      draw={() => (
        <Block facts={eventFacts(ctx.network, event, { agenda, sessions, agreed }, ctx.locale) ?? {}} />
      )}
    />
  )
}
