import { getTranslations } from 'next-intl/server'
import { Absent } from '@/components/check-in/office/absent'
import { Arrivals } from '@/components/check-in/office/arrivals'
import { Devices } from '@/components/check-in/office/devices'
import { Doubles } from '@/components/check-in/office/doubles'
import { LiveCount } from '@/components/check-in/office/live-count'
import { Marked } from '@/components/check-in/office/marked'
import { Papers } from '@/components/check-in/office/papers'
import { Stewards } from '@/components/check-in/office/stewards'
import { EventTabs } from '@/components/events/event-tabs'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { can } from '@/lib/access/context'
import { devicesOf } from '@/lib/check-in/devices/queries'
import { doorHours } from '@/lib/check-in/hours'
import { absent, cameTo, doorLog, stewardsOf } from '@/lib/check-in/office/queries'
import { mayList, mayStandAt } from '@/lib/check-in/policy'
import { poolsAt, tally } from '@/lib/check-in/queries'
import { now, whenWords } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import { marks } from '@/lib/registrations/office/presence/schema'
import { EventCrumbs, managedTitle } from '../event'
import { doorOffice } from './office'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<{ done?: string | string[]; count?: string | string[] }>
}

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('door')
  return managedTitle(params, t('title'), 'check-in.read')
}

/** The day itself: who is inside, at which doors, with which papers. */
export default async function DoorOffice({ params, searchParams }: Props) {
  const { ctx, event, root } = await doorOffice(params)
  const { locale, network } = ctx
  const after = event.endsAt < now()
  const hours = doorHours(event)
  const open = event.state === 'announced' && hours.opens <= now() && now() <= hours.closes
  const named = mayList(ctx.actor, event)
  const [t, counts, log, devices, pools, stewards, missing, byPool] = await Promise.all([
    getTranslations('door'),
    tally({ ctx, event }),
    doorLog(ctx, event.id),
    devicesOf(ctx, event.id),
    poolsAt({ ctx, event }),
    stewardsOf(ctx, event.id),
    after && named ? absent(ctx, event.id) : null,
    after ? cameTo(ctx, event.id) : null,
  ])
  const came = (log.arrivals.at(-1)?.inAll ?? 0) + log.marked.length
  const query = await searchParams
  const done = marks.find((mark) => mark === query.done)
  const marking = can(ctx.actor, 'events.write') && event.state === 'announced'
  const day = { ctx, event: event.id, marking }
  return (
    <>
      <PageHead
        figure={after ? came : counts.inside}
        title={t(after ? 'office.titleAfter' : 'office.title', { count: after ? came : counts.inside })}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
        sub={`${t('office.of', { count: counts.confirmed })}, ${whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)}`}
        {...(open && mayStandAt(ctx.actor, event.id)
          ? {
              actions: (
                <ButtonLink href={localePath(locale, `/${network.slug}/door/${event.slug}`)}>
                  {t('office.open')}
                </ButtonLink>
              ),
            }
          : {})}
      />
      <EventTabs ctx={ctx} id={event.id} here="door" />
      {done && (
        <Message kind="success" role="status">
          {t(`office.markDone.${done}`, { count: Number(query.count) || 1 })}
        </Message>
      )}
      {open && <LiveCount />}
      {named && <Doubles ctx={ctx} zone={event.zone} rows={log.doubles} />}
      <Arrivals ctx={ctx} zone={event.zone} rows={log.arrivals} tally={counts} came={byPool} />
      {missing && <Absent {...day} rows={missing} />}
      {named && <Marked {...day} rows={log.marked} />}
      <Papers ctx={ctx} event={event} root={`${root}/${event.id}/door`} pools={pools} tally={counts} />
      <Devices
        ctx={ctx}
        event={event}
        root={`${root}/${event.id}/door`}
        devices={devices}
        pools={pools}
        mayAdd={can(ctx.actor, 'events.write') && event.state === 'announced' && now() <= hours.closes}
      />
      <Stewards ctx={ctx} rows={stewards} />
    </>
  )
}
