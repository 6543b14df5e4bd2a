import { Fragment } from 'react'
import { languageName } from '@/lib/agenda/language'
import type { AgendaSession } from '@/lib/agenda/order'
import { inLanguage } from '@/lib/localized'
import type { ProgrammeView, Said } from './view'
import { Words } from './words'

export type Meta = Said & { key: string }

/** What else is to know of a session: its track, its language where it is not the page's, places of its own. */
export function metaOf(session: AgendaSession, { agenda, locale, t }: ProgrammeView): Meta[] {
  const track = session.trackKey && agenda.tracks.find((one) => one.key === session.trackKey)
  const { language } = session
  return [
    ...(track ? [{ key: track.key, ...inLanguage(track.name, locale) }] : []),
    ...(language && language.split('-')[0] !== locale
      ? [{ key: language, text: languageName(locale, language) }]
      : []),
    ...(session.poolId ? [{ key: 'places', text: t('ownPlaces') }] : []),
  ]
}

/** What holds for every session of a block, said once for all of them. */
export function sharedMeta([first, ...others]: readonly AgendaSession[], view: ProgrammeView): Meta[] {
  if (!first) return []
  const rest = others.map((session) => metaOf(session, view))
  return metaOf(first, view).filter(({ key }) => rest.every((metas) => metas.some((one) => one.key === key)))
}

/** One quiet line; none where there is nothing to say. */
export function MetaLine({ metas }: { metas: readonly Meta[] }) {
  if (metas.length === 0) return null
  return (
    <p className="session-meta">
      {metas.map((meta, i) => (
        <Fragment key={meta.key}>
          {i > 0 && ', '}
          <Words said={meta} />
        </Fragment>
      ))}
    </p>
  )
}
