import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { TicketCode } from '@/components/check-in/ticket-code'
import { EventTabs } from '@/components/events/event-tabs'
import { PageHead } from '@/components/layout/page-head'
import { waitingDevice } from '@/lib/check-in/devices/queries'
import { isId } from '@/lib/ids'
import { officeContext } from '../../../../../context'
import { EventCrumbs } from '../../../event'
import { doorOffice } from '../../office'

type Props = { params: Promise<{ locale: string; network: string; id: string; device: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('door.office')
  return { title: t('pairTitle'), referrer: 'same-origin' }
}

/** The link that makes a phone this device, until one took it up. */
export default async function PairingPage({ params }: Props) {
  await officeContext(params, 'events.write')
  const { ctx, event, root } = await doorOffice(params)
  const { device: id } = await params
  const device = isId(id) ? await waitingDevice(ctx, event.id, id) : null
  if (!device) notFound()
  const t = await getTranslations('door.office')
  return (
    <>
      <PageHead
        title={`${t('pairTitle')}: ${device.label}`}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={device.label} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="door" />
      <div className="section">
        {device.link ? (
          <div className="ticket">
            <TicketCode text={device.link} label={t('pairQr')} />
            <div className="ticket-words">
              <p>{t('pairText')}</p>
              <p>
                {t('pairLink')}:<br />
                <b className="break-all" translate="no">
                  {device.link}
                </b>
              </p>
            </div>
          </div>
        ) : (
          <p>{t('pairDone')}</p>
        )}
        <p>
          <a className="link-alone" href={`${root}/${event.id}/door`}>
            {t('backToDoor')}
          </a>
        </p>
      </div>
    </>
  )
}
