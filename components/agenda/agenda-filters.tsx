import { CalendarDays, FileText, ListFilter, Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Drawn } from '@/components/ui/drawn'
import { Icon } from '@/components/ui/icon'
import { LinkAlone } from '@/components/ui/link-alone'
import { type AgendaFilter, choicesOf, isFiltered } from '@/lib/agenda/filter'
import { agendaFingerprint } from '@/lib/agenda/fingerprint'
import { languageName } from '@/lib/agenda/language'
import type { Agenda } from '@/lib/agenda/order'
import { type Locale, words } from '@/lib/localized'
import { dayAddress } from './day-address'
import { PrintButton } from './print-button'
import { StarShape } from './star'
import { StarFilter } from './star-filter'
import type { StarShelf } from './star-store'
import type { AgendaWords } from './view'

type Props = {
  /** The whole programme, so that every choice stays on offer. */
  agenda: Agenda
  filter: AgendaFilter
  shelf: StarShelf
  path: string
  locale: Locale
  /** Which view of two; null when there is only the list. */
  view: 'list' | 'grid' | null
  /** The day that is shown of a big programme; null where all of it is. */
  day: string | null
}

/**
 * What to see of the programme, and what to take along. The form works by itself; stars need JavaScript. On small screens
 * the choices fold into one button.
 */
export function AgendaFilters({ agenda, filter, shelf, path, locale, view, day }: Props) {
  const t = useTranslations('agenda')
  const selects = (
    <Drawn
      className="agenda-picks"
      facts={[agendaFingerprint(agenda), filter, t('filter.person')]}
      draw={() => <FilterSelects agenda={agenda} filter={filter} t={t} locale={locale} />}
    />
  )
  // A drawing must hold something: an agenda of one kind without people has nothing to choose.
  const form = hasChoices(agenda) && (
    <form method="get" action={path} className="agenda-filter">
      {view === 'grid' && <input type="hidden" name="view" value="grid" />}
      {day && <input type="hidden" name="day" value={day} />}
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
        shelf={shelf}
        {...(day ? { all: `${path}/mine` } : {})}
        labels={{
          group: t('views.label'),
          whole: t('filter.whole'),
          starred: t('filter.starred'),
          none: t('filter.noneStarred'),
        }}
      />
      {view && <ViewLinks path={path} view={view} filter={filter} day={day} />}
      {form && (
        <details className="agenda-fold" open={isFiltered(filter) || undefined}>
          <summary>
            <Icon of={ListFilter} />
            <span className="summary-text">{t('filter.fold')}</span>
          </summary>
        </details>
      )}
      {form}
      <div className="agenda-bar-end">
        <LinkAlone href={`${path}/mine`}>{t('filter.toMine')}</LinkAlone>
        {agenda.sessions.some((session) => session.people.length > 0) && (
          <LinkAlone href={`${path}/people`} icon={Users}>
            {t('views.people')}
          </LinkAlone>
        )}
        <LinkAlone href={`${path}/calendar.ics`} icon={CalendarDays}>
          {t('calendar')}
        </LinkAlone>
        <LinkAlone href={`${path}/programme.pdf`} icon={FileText}>
          {t('pdf.link')}
        </LinkAlone>
        <PrintButton label={t('print')} />
      </div>
    </search>
  )
}

type ViewProps = { path: string; view: 'list' | 'grid'; filter: AgendaFilter; day: string | null }

function ViewLinks({ path, view, filter, day }: ViewProps) {
  const t = useTranslations('agenda')
  return (
    <nav aria-label={t('views.label')} className="view-links">
      <ul className="segmented">
        {(['list', 'grid'] as const).map((one) => (
          <li key={one}>
            <a
              href={dayAddress(path, day, filter, one === 'grid')}
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

/** More names than anybody looks through in a field: they have a page of their own. */
const manyPeople = 200

function hasChoices(agenda: Agenda) {
  const { people, ...others } = choicesOf(agenda)
  const some = people.length > 1 && people.length <= manyPeople
  return some || Object.values(others).some((one) => one.length > 1)
}

type SelectsProps = { agenda: Agenda; filter: AgendaFilter; t: AgendaWords; locale: Locale }

function FilterSelects({ agenda, filter, t, locale }: SelectsProps) {
  const { people, roles, kinds, tracks, rooms, languages } = choicesOf(agenda)
  return (
    <>
      {tracks.length > 1 && (
        <Pick t={t} name="track" label={t('filter.track')} value={filter.track ?? null}>
          {tracks.map((track) => (
            <option key={track.key} value={track.key}>
              {words(track.name, locale)}
            </option>
          ))}
        </Pick>
      )}
      {rooms.length > 1 && (
        <Pick t={t} name="room" label={t('filter.room')} value={filter.room ?? null}>
          {rooms.map((room) => (
            <option key={room.key} value={room.key}>
              {words(room.name, locale)}
            </option>
          ))}
        </Pick>
      )}
      {people.length > 1 && people.length <= manyPeople && (
        <Pick t={t} name="person" label={t('filter.person')} value={filter.person}>
          {people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Pick>
      )}
      {languages.length > 1 && (
        <Pick t={t} name="language" label={t('filter.language')} value={filter.language ?? null}>
          {languages.map((language) => (
            <option key={language} value={language}>
              {languageName(locale, language)}
            </option>
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
