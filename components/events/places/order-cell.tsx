import { Td } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { PlacesPlan } from '@/lib/events/places/queries'
import { words } from '@/lib/localized'
import { MoveButtons } from './move-buttons'

type Named = { id: string; name: unknown }
type Props = { ctx: Ctx; plan: PlacesPlan; kind: 'pool' | 'price'; record: Named; among: readonly Named[] }

/** Where one of several stands, with the ways up and down; nothing where there is only one. */
export function OrderCell({ ctx, plan, kind, record, among }: Props) {
  if (among.length < 2) return null
  return (
    <Td>
      <MoveButtons
        {...{ ctx, plan, kind }}
        record={record.id}
        name={words(record.name, ctx.locale)}
        first={among[0]?.id === record.id}
        last={among.at(-1)?.id === record.id}
      />
    </Td>
  )
}
