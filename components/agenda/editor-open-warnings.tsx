import { useTranslations } from 'next-intl'
import { Message } from '@/components/ui/message'
import type { Warning } from '@/lib/agenda/warnings/queries'
import { useClashWords } from './editor-warnings'
import type { AgendaView } from './view'

type Props = {
  warnings: readonly Warning[]
  view: AgendaView
  event: { startsAt: Date; endsAt: Date }
  /** The editor, where they are settled. */
  href: string
}

const shown = 5

/** Before a release: what nobody has settled yet, the first few in words. It does not stand in the way. */
export function EditorOpenWarnings({ warnings, view, event, href }: Props) {
  const t = useTranslations('agenda.office.release')
  const said = useClashWords(view, event)
  if (warnings.length === 0) return null
  const rest = warnings.length - shown
  return (
    <Message
      kind="warning"
      title={t('openWarnings', { count: warnings.length })}
      actions={<a href={href}>{t('toEditor')}</a>}
    >
      <ul>
        {warnings.slice(0, shown).map(({ mark, clash }) => (
          <li key={mark}>{said(clash)}</li>
        ))}
      </ul>
      {rest > 0 && <p>{t('moreWarnings', { count: rest })}</p>}
    </Message>
  )
}
