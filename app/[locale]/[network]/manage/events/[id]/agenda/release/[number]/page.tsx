import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReleaseDiff } from '@/components/agenda/release-diff'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { differenceOf } from '@/lib/agenda/diff'
import { copyOf, releases } from '@/lib/agenda/queries'
import { words } from '@/lib/localized'
import { AgendaPageHead, managedAgenda, titled } from '../../working'

type Props = { params: Promise<{ locale: string; network: string; id: string; number: string }> }

export const generateMetadata = titled('release.pastMeta')

/** What a past release changed, against the one before it. */
export default async function PastRelease({ params }: Props) {
  const { ctx, event, root, path } = await managedAgenda(params, 'events.write')
  const [t, office, past, { number: asked }] = await Promise.all([
    getTranslations('agenda.office.release'),
    getTranslations('agenda.office'),
    releases(ctx, event.id),
    params,
  ])
  const at = past.findIndex((release) => String(release.number) === asked)
  const release = past[at]
  if (!release) notFound()
  const former = past[at + 1]
  const agenda = await copyOf(ctx, event.id, release.id)
  const before = former ? await copyOf(ctx, event.id, former.id) : null
  const { name, number } = release
  const note = words(release.note, ctx.locale)
  const view = { eventId: event.id, locale: ctx.locale, zone: event.zone, at: null, agenda, stars: false }
  return (
    <>
      <AgendaPageHead
        {...{ ctx, event, root, path }}
        title={t('pastTitle', { number })}
        sub={
          former
            ? t('pastSub', { name, before: former.name })
            : t('pastFirst', { name, count: agenda.sessions.length })
        }
        actions={<ButtonLink href={`${path}/release`}>{office('back')}</ButtonLink>}
      />
      {note && <Message>{note}</Message>}
      {before && <ReleaseDiff diff={differenceOf(before, agenda)} before={before} view={view} />}
    </>
  )
}
