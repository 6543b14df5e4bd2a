import { CalendarDays, ListFilter } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Drawn } from '@/components/ui/drawn'
import { Icon } from '@/components/ui/icon'
import { LinkAlone } from '@/components/ui/link-alone'
import { type AgendaFilter, choicesOf, isFiltered } from '@/lib/agenda/filter'
import { agendaFingerprint } from '@/lib/agenda/fingerprint'
import type { Agenda } from '@/lib/agenda/order'
import { PrintButton } from './print-button'
import { StarShape } from './star'
import { StarFilter } from './star-filter'
import type { AgendaWords } from './view'

type Props = {
  /** The whole programme, so that every choice stays on offer. */
  agenda: Agenda
  filter: AgendaFilter
  eventId: string
  path: string
  calendar: string
  /** Which view of two; null when there is only the list. */
  view: 'list' | 'grid' | null
}

/**
 * What to see of the programme, and what to take along. The form works by itself; stars need JavaScript. On small screens
 * the choices fold into one button.
 */
export function AgendaFilters({ agenda, filter, eventId, path, calendar, view }: Props) {
  const t = useTranslations('agenda')
  const selects = (
    <Drawn
      className="agenda-picks"
      facts={[agendaFingerprint(agenda), filter, t('filter.person')]}
      draw={() => <FilterSelects agenda={agenda} filter={filter} t={t} />}
    />
  )
  const form = (
    <form method="get" action={path} className="agenda-filter">
      {view === 'grid' && <input type="hidden" name="view" value="grid" />}
      {selects}
      <Button type="submit" variant="secondary">
        {t('filter.apply')}
      </Button>
    </form>
  )
  return (
    <search className="wrap agenda-bar" aria-label={t('filter.label')}>
      <StarShape />
      <StarFilter
        event={eventId}
        labels={{
          group: t('views.label'),
          whole: t('filter.whole'),
          starred: t('filter.starred'),
          none: t('filter.noneStarred'),
        }}
      />
      {view && <ViewLinks path={path} view={view} />}
      <details className="agenda-fold" open={isFiltered(filter) || undefined}>
        <summary>
          <Icon of={ListFilter} />
          <span className="summary-text">{t('filter.fold')}</span>
        </summary>
      </details>
      {form}
      <div className="agenda-bar-end">
        <LinkAlone href={calendar} icon={CalendarDays}>
          {t('calendar')}
        </LinkAlone>
        <PrintButton label={t('print')} />
      </div>
    </search>
  )
}

function ViewLinks({ path, view }: { path: string; view: 'list' | 'grid' }) {
  const t = useTranslations('agenda')
  return (
    <nav aria-label={t('views.label')} className="view-links">
      <ul className="segmented">
        {(['list', 'grid'] as const).map((one) => (
          <li key={one}>
            <a
              href={one === 'grid' ? `${path}?view=grid` : path}
              aria-current={view === one ? 'page' : undefined}
            >
              {t(`views.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type SelectsProps = { agenda: Agenda; filter: AgendaFilter; t: AgendaWords }

function FilterSelects({ agenda, filter, t }: SelectsProps) {
  const { people, roles, kinds } = choicesOf(agenda)
  return (
    <>
      {people.length > 1 && (
        <Pick t={t} name="person" label={t('filter.person')} value={filter.person}>
          {people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Pick>
      )}
      {roles.length > 1 && (
        <Pick t={t} name="role" label={t('filter.role')} value={filter.role}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`roles.${role}`)}
            </option>
          ))}
        </Pick>
      )}
      {kinds.length > 1 && (
        <Pick t={t} name="kind" label={t('filter.kind')} value={filter.kind}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </Pick>
      )}
    </>
  )
}

type PickProps = { t: AgendaWords; name: string; label: string; value: string | null; children: ReactNode }

function Pick({ t, name, label, value, children }: PickProps) {
  return (
    <span className="field-select">
      <select name={name} aria-label={label} defaultValue={value ?? ''} className="field-control">
        <option value="">{t('filter.all', { what: label })}</option>
        {children}
      </select>
      <svg aria-hidden="true" viewBox="0 0 24 24" width="16" height="16" className="icon-square">
        <path d="m6 9 6 6 6-6" fill="none" stroke="currentColor" strokeWidth="3" />
      </svg>
    </span>
  )
}
