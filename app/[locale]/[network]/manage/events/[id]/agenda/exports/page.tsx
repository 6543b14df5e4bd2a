import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmbedSnippet } from '@/components/agenda/embed-snippet'
import { EventTabs } from '@/components/events/event-tabs'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Message } from '@/components/ui/message'
import { Row, Rows } from '@/components/ui/rows'
import { isOpenAgenda } from '@/lib/agenda/export/office'
import { absoluteUrl } from '@/lib/paths'
import { EventCrumbs, managedEvent } from '../../event'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.export'))('title') }
}

const formats = [
  ['json', 'JSON', 'schedule.json'],
  ['xml', 'XML', 'schedule.xml'],
  ['calendar', 'ICS', 'agenda/calendar.ics'],
  ['pdf', 'PDF', 'agenda/programme.pdf'],
] as const

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

/** The addresses under which the released agenda is given out, and the snippet for other websites. */
export default async function AgendaExports({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const [t, { released, open }] = await Promise.all([
    getTranslations('exchange.export'),
    isOpenAgenda(ctx, event.id),
  ])
  const base = `/${ctx.network.slug}/events/${event.slug}`
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="exports" />
      {!released && (
        <div className="mt-24">
          <Message kind="warning">{t('none')}</Message>
        </div>
      )}
      <Section title={t('formats')} lead={t(open ? 'whoPublic' : 'whoNarrow')}>
        <Rows>
          {formats.map(([format, kind, path]) => {
            const address = absoluteUrl(ctx.locale, `${base}/${path}`)
            return (
              <Row key={format} label={kind} title={t(format)} href={address} text={t(`${format}Text`)}>
                <p className="row-text export-address">{address}</p>
              </Row>
            )
          })}
        </Rows>
      </Section>
      <EmbedSnippet ctx={ctx} event={event} open={open} />
    </>
  )
}
