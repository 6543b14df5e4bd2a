import { ArrowDown, ArrowUp, ChevronsDown, ChevronsUp, Minus, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'

const icons = {
  earlier: ArrowUp,
  later: ArrowDown,
  shorter: Minus,
  longer: Plus,
  sooner: ChevronsUp,
  delay: ChevronsDown,
}
type Act = keyof typeof icons
type Props = { what: 'session' | 'block'; id: string; name: string; acts: readonly Act[] }

/** Buttons of a row; they send the form of the list with what they do and to what. */
export function ArrangeButtons({ what, id, name, acts }: Props) {
  const t = useTranslations('agenda.office')
  const step = useTranslations('editor.move')
  const said = (act: Act) => (act === 'sooner' || act === 'delay' ? step(act, { name }) : t(act, { name }))
  return (
    <div className="arrange">
      {acts.map((act) => (
        <button
          key={act}
          type="submit"
          name="arrange"
          value={`${act}:${what}:${id}`}
          className="icon-button"
          title={said(act)}
          aria-label={said(act)}
        >
          <Icon of={icons[act]} size={18} />
        </button>
      ))}
    </div>
  )
}
