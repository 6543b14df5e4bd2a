import { CalendarDays } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReaderZone } from '@/components/agenda/reader-zone'
import { SessionFacts } from '@/components/agenda/session-facts'
import { SessionLinks } from '@/components/agenda/session-links'
import { SessionStage } from '@/components/agenda/session-stage'
import { StarButton } from '@/components/agenda/star-button'
import { titleOf } from '@/components/agenda/title-of'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { ClockTime } from '@/components/ui/clock-time'
import { Crumbs } from '@/components/ui/crumbs'
import { LinkAlone } from '@/components/ui/link-alone'
import { Prose } from '@/components/ui/prose'
import { ownPlacesOf } from '@/lib/agenda/places/queries'
import { sessionTitle } from '@/lib/agenda/session-title'
import { stageName } from '@/lib/agenda/stage-name'
import { starsOf } from '@/lib/agenda/stars/queries'
import { clockIn, now, timeWords } from '@/lib/clock'
import { isOpen } from '@/lib/events/policy'
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
              { href: path, label: t(titleOf(released.agenda)) },
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
          {...{ event, released, session, locale }}
          block={block && words(block.subject, locale)}
          path={path}
          places={await ownPlacesOf(ctx, event, session.poolId)}
          register={isOpen(event, now()) ? `${eventPath}/register` : null}
        />
        {session.start && session.end && (
          <ReaderZone
            locale={locale}
            zone={event.zone}
            from={session.start.toISOString()}
            to={session.end.toISOString()}
            sentence={t.raw('yourTime')}
          />
        )}
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
      {(session.doNotRecord || session.recordingRefused || event.confidential) && (
        <div className="wrap section">
          <p>{t('session.noRecording')}</p>
        </div>
      )}
      <Section title={t(titleOf(released.agenda))}>
        <LinkAlone href={path}>{t('session.back')}</LinkAlone>
      </Section>
    </>
  )
}
