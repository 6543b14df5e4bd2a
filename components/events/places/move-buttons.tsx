import { ArrowDown, ArrowUp } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Icon } from '@/components/ui/icon'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Ctx } from '@/lib/access/context'
import { moveInOrder } from '@/lib/events/places/actions'
import type { PlacesPlan } from '@/lib/events/places/queries'

type Props = {
  ctx: Ctx
  plan: PlacesPlan
  kind: 'part' | 'pool' | 'price'
  record: string
  name: string
  first: boolean
  last: boolean
}

/** Up and down among its neighbours; at the edge the button that leads nowhere is left out. */
export async function MoveButtons({ ctx, plan, kind, record, name, first, last }: Props) {
  const t = await getTranslations('places.order')
  if (first && last) return null
  const button = (by: 'up' | 'down') => (
    <ActionButton
      action={moveInOrder}
      hidden={{ network: ctx.network.slug, id: plan.id, version: plan.version, kind, record, by }}
      variant="quiet"
      size="office"
      label={
        <>
          <Icon of={by === 'up' ? ArrowUp : ArrowDown} size={16} />
          <VisuallyHidden>{t(by, { name })}</VisuallyHidden>
        </>
      }
    />
  )
  return (
    <span className="move-buttons">
      {!first && button('up')}
      {!last && button('down')}
    </span>
  )
}
