import { CalendarDays } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SessionLinks } from '@/components/agenda/session-links'
import { SessionStage } from '@/components/agenda/session-stage'
import { StarButton } from '@/components/agenda/star-button'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { ClockTime } from '@/components/ui/clock-time'
import { Crumbs } from '@/components/ui/crumbs'
import { Fact, Facts } from '@/components/ui/facts'
import { LinkAlone } from '@/components/ui/link-alone'
import { Prose } from '@/components/ui/prose'
import type { Ctx } from '@/lib/access/context'
import type { AgendaSession } from '@/lib/agenda/order'
import type { AgendaReader, ReleasedAgenda } from '@/lib/agenda/queries'
import { sessionTitle } from '@/lib/agenda/session-title'
import { stageName } from '@/lib/agenda/stage-name'
import { starsOf } from '@/lib/agenda/stars/queries'
import { clockIn, dateTimeWords, timeWords, zoneName } from '@/lib/clock'
import { inLanguage, words } from '@/lib/localized'
import { renderMarkdown } from '@/lib/markdown'
import { releasedPage } from '../../released'

type Props = { params: Promise<{ locale: string; network: string; event: string; session: string }> }

async function sessionOf(params: Props['params']) {
  const { session: key } = await params
  const page = await releasedPage(params, `/sessions/${encodeURIComponent(key)}`)
  const session = page.released?.agenda.sessions.find((one) => one.key === key)
  if (!page.released || !session) notFound()
  const t = await getTranslations('agenda')
  const block = page.released.agenda.blocks.find((one) => one.key === session.blockKey) ?? null
  const [person] = session.people
  const title = sessionTitle(
    session,
    person ? stageName(person) : null,
    block?.subject ?? null,
    (kind) => t(`kinds.${kind}`),
    page.ctx.locale,
  )
  return { ...page, released: page.released, session, block, title, t }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, event, ctx } = await sessionOf(params)
  return { title: `${title}: ${words(event.title, ctx.locale)}` }
}

/** A session of a released agenda by itself: what it is about, who is on stage, where it leads. */
export default async function SessionPage({ params }: Props) {
  const { ctx, event, released, session, block, title, t, eventPath, path } = await sessionOf(params)
  const { locale } = ctx
  const stars = await starsOf(ctx, event.id)
  const lang = session.title ? inLanguage(session.title, locale).lang : undefined
  const subtitle = session.subtitle && inLanguage(session.subtitle, locale)
  const kind = session.label ? words(session.label, locale) : t(`kinds.${session.kind}`)
  return (
    <>
      <FieldBand
        beside
        figure={
          session.start && (
            <ClockTime
              {...clockIn(event.zone, session.start)}
              iso={session.start.toISOString()}
              label={timeWords(locale, event.zone, session.start)}
              size="poster"
            />
          )
        }
        crumbs={
          <Crumbs
            label={t('here')}
            crumbs={[
              { href: eventPath, label: words(event.title, locale) },
              { href: path, label: t('title') },
              { label: kind },
            ]}
          />
        }
        title={title}
        {...(lang ? { lang } : {})}
        {...(subtitle ? { sub: <span lang={subtitle.lang}>{subtitle.text}</span> } : {})}
      />
      <div className="wrap session-acts">
        {stars && (
          <StarButton
            network={ctx.network.slug}
            event={event.slug}
            session={session.key}
            starred={stars.includes(session.key)}
          />
        )}
        {session.start && (
          <LinkAlone href={`${path}/sessions/${session.key}/calendar.ics`} icon={CalendarDays}>
            {t('session.calendar')}
          </LinkAlone>
        )}
      </div>
      <div className="wrap section">
        <SessionFacts
          {...{ ctx, event, released, session }}
          block={block && words(block.subject, locale)}
          path={path}
        />
      </div>
      {[session.abstract, session.description].map((text, i) => {
        const said = text && inLanguage(text, locale)
        return said?.text ? (
          <div key={i === 0 ? 'abstract' : 'description'} className="wrap section">
            <Prose html={renderMarkdown(said.text)} {...(said.lang ? { lang: said.lang } : {})} />
          </div>
        ) : null
      })}
      <SessionStage people={session.people} locale={locale} path={path} />
      <SessionLinks ctx={ctx} event={event} session={session} />
      {(session.doNotRecord || event.confidential) && (
        <div className="wrap section">
          <p>{t('session.noRecording')}</p>
        </div>
      )}
      <Section title={t('title')}>
        <LinkAlone href={path}>{t('session.back')}</LinkAlone>
      </Section>
    </>
  )
}

type FactsProps = {
  ctx: Ctx
  event: AgendaReader
  released: ReleasedAgenda
  session: AgendaSession
  block: string | null
  path: string
}

async function SessionFacts({ ctx: { locale }, event, released, session, block, path }: FactsProps) {
  const t = await getTranslations('agenda.session')
  const { agenda } = released
  const room = agenda.rooms.find((one) => one.key === session.roomKey)
  const track = agenda.tracks.find((one) => one.key === session.trackKey)
  const answered = agenda.sessions.find((one) => one.key === session.answersKey)
  const [to] = answered?.people ?? []
  return (
    <Facts plain>
      {session.start && session.end && (
        <Fact name={t('when')} note={zoneName(locale, event.zone, session.start)}>
          {dateTimeWords(locale, event.zone, session.start)}
          {' – '}
          {timeWords(locale, event.zone, session.end)}
        </Fact>
      )}
      {room && <Fact name={t('where')}>{words(room.name, locale)}</Fact>}
      {track && <Fact name={t('track')}>{words(track.name, locale)}</Fact>}
      {block && <Fact name={t('block')}>{block}</Fact>}
      {answered && (to || answered.title) && (
        <Fact name={t('answers')}>
          <a href={`${path}/sessions/${answered.key}`}>
            {answered.title ? words(answered.title, locale) : to && stageName(to)}
          </a>
        </Fact>
      )}
      {session.language && (
        <Fact name={t('language')}>
          {new Intl.DisplayNames(locale, { type: 'language' }).of(session.language)}
        </Fact>
      )}
      {session.poolId && <Fact name={t('where')}>{t('ownPlaces')}</Fact>}
    </Facts>
  )
}
