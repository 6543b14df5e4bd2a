import { getTranslations } from 'next-intl/server'
import { EventFigure } from '@/components/events/event-figure'
import { Row, Rows } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, whenWords } from '@/lib/clock'
import { inLanguage, type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { Mine, MineGroup } from '@/lib/registrations/mine/queries'

export type MineIn = { ctx: Ctx; registration: Mine }

const groups = ['coming', 'waiting', 'past'] as const satisfies MineGroup[]

/** What the reader is registered for over all networks: what comes, what is waited for, what was. */
export async function MyRegistrations({
  registrations,
  locale,
}: {
  registrations: MineIn[]
  locale: Locale
}) {
  const t = await getTranslations('registrations.mine')
  const start = ({ registration }: MineIn) => registration.event.startsAt.getTime()
  const shown = groups
    .map((group) => ({
      group,
      rows: registrations
        .filter((one) => one.registration.group === group)
        .sort((a, b) => (group === 'past' ? start(b) - start(a) : start(a) - start(b))),
    }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <>
      {shown.map(({ group, rows }) => {
        const named = shown.length > 1 || group !== 'coming'
        return (
          <div key={group} className="mine-group">
            {named && <h3>{t(group)}</h3>}
            <Rows>
              {rows.map((one) => (
                <MineRow key={one.registration.id} mine={one} locale={locale} level={named ? 4 : 3} />
              ))}
            </Rows>
          </div>
        )
      })}
    </>
  )
}

type MineProps = { mine: MineIn; locale: Locale; level: 3 | 4 }

async function MineRow({ mine: { ctx, registration }, locale, level }: MineProps) {
  const [t, place, own] = await Promise.all([
    getTranslations('registrations.mine'),
    getTranslations('registrations.place'),
    getTranslations('auth.me'),
  ])
  const { event, places, path, group, online, certificate } = registration
  const title = inLanguage(event.title, locale)
  const theme = words(event.theme, locale)
  const when = whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)
  const href = localePath(locale, path)
  const cancelled = event.state === 'cancelled'
  const offer = places.find(({ state }) => state === 'offered')?.until
  const said = places.map(({ state, rank }) => (rank ? place('waitingRank', { rank }) : place(state)))
  return (
    <Row
      figure={<EventFigure event={event} locale={locale} size="l" />}
      title={theme ? `${title.text}: ${theme}` : title.text}
      {...(title.lang ? { lang: title.lang } : {})}
      href={href}
      level={level}
      text={`${ctx.network.name}. ${when}`}
      aside={
        <Status tone={group === 'past' ? 'past' : cancelled ? 'danger' : 'strong'}>
          {cancelled ? own('cancelled') : [...new Set(said)].join(', ')}
        </Status>
      }
    >
      {group !== 'past' && offer && (
        <p className="row-text">
          <a href={`${href}#offer`}>{t('accept', { date: dateTimeWords(locale, event.zone, offer) })}</a>
        </p>
      )}
      {online && (
        <p className="row-text">
          <a href={`${href}#join`}>{t('online')}</a>
        </p>
      )}
      {certificate && (
        <p className="row-text">
          <a href={`${href}/${certificate}`}>{t('certificate')}</a>
        </p>
      )}
    </Row>
  )
}
