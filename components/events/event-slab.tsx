import { getTranslations } from 'next-intl/server'
import { SlabBand } from '@/components/layout/slab-band'
import { ButtonLink } from '@/components/ui/button-link'
import { Figure } from '@/components/ui/figure'
import type { Ctx } from '@/lib/access/context'
import { longDate, now } from '@/lib/clock'
import { isRegistered, lacks } from '@/lib/events/audience'
import { mayAttend, mayRegister, type WhyNot } from '@/lib/events/policy'
import { type Price, priceFor } from '@/lib/events/prices'
import type { ReaderEvent } from '@/lib/events/queries'
import { euros } from '@/lib/money'
import { localePath } from '@/lib/paths'
import { reasonWords } from '@/lib/standing/words'

type Props = {
  ctx: Ctx
  event: ReaderEvent
  /** Places of the main part that this reader could still take, and how many wait. */
  free: number
  waiting: number
  /** What narrows the audience, in words. */
  rule: string | null
}

/** The price of the first part that this reader may attend and that costs something. */
function priceOf({ ctx, event }: Props): Price | null {
  const priced = event.parts.find(
    (part) => part.priceClasses.length > 0 && mayAttend(ctx.actor, event, part, now()),
  )
  return priced ? priceFor(ctx.actor, event, priced.priceClasses, now()) : null
}

/** The ink band of an event: price or free places for this reader with the reason, and the one button. */
export async function EventSlab(props: Props) {
  const { ctx, event } = props
  const at = now()
  if (event.state === 'cancelled' || event.endsAt < at) return null
  const answer = mayRegister(ctx.actor, event, at)
  if (isRegistered(ctx.actor, event)) return <Registered {...props} />
  return answer.ok ? <Open {...props} /> : <NotOpen {...props} why={answer.why} />
}

const path = ({ ctx, event }: Props, rest: string) =>
  localePath(ctx.locale, `/${ctx.network.slug}/events/${event.slug}${rest}`)

async function Registered(props: Props) {
  const t = await getTranslations('events')
  return (
    <SlabBand
      text={t('slab.mineNote')}
      action={
        <ButtonLink href={path(props, '/register')} arrow>
          {t('slab.mine')}
        </ButtonLink>
      }
    />
  )
}

async function Open(props: Props) {
  const { ctx, event, free, waiting } = props
  const [t, standing] = await Promise.all([getTranslations('events'), getTranslations('standing')])
  const price = priceOf(props)
  const answer = mayRegister(ctx.actor, event, now())
  const right = price?.reason ?? (answer.ok ? answer.reason : null)
  const reason = right ? reasonWords(standing, right, ctx.locale) : ''
  const shown = price ? euros(ctx.locale, price.cents) : t('slab.free')
  const cheaper =
    !price?.reason &&
    event.parts
      .flatMap((part) => part.priceClasses)
      .find((one) => one.rule === 'member' && price && one.cents < price.cents)
  const until = event.closesAt && t('slab.until', { date: longDate(ctx.locale, event.zone, event.closesAt) })
  const full = free === 0
  return (
    <SlabBand
      figure={
        price ? (
          <Figure value={price.cents / 100} unit="€" size="xl" label={shown} />
        ) : (
          <Figure value={free} unit={t('slab.freeUnit')} size="l" label={t('slab.freeLabel', { free })} />
        )
      }
      label={
        price
          ? ctx.actor.kind === 'person' && ctx.actor.personId
            ? t('slab.yourPrice', { name: ctx.actor.name })
            : t('slab.price')
          : t('slab.free')
      }
      text={
        price
          ? [
              reason && `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
              price.reason &&
                price.regularCents !== null &&
                t('slab.without', { price: euros(ctx.locale, price.regularCents) }),
              cheaper && t('slab.withMembership', { price: euros(ctx.locale, cheaper.cents) }),
            ]
              .filter(Boolean)
              .join(' ')
          : reason && t('slab.through', { reason })
      }
      note={until}
      wideAction
      action={
        <ButtonLink
          href={path(props, '/register')}
          note={
            full
              ? t('slab.waitNote', { waiting, rank: waiting + 1 })
              : reason && price
                ? t('slab.registerNoteReason', { price: shown, reason })
                : shown
          }
        >
          {full ? t('slab.wait') : t('slab.register')}
        </ButtonLink>
      }
    />
  )
}

/** What is missing, as `slab.lacks` says it. */
const lackWords = {
  sectors: 'organisation',
  levels: 'organisation',
  groups: 'group',
  kinds: 'membership',
} as const

async function NotOpen({ why, ...props }: Props & { why: WhyNot }) {
  const { ctx, event } = props
  const t = await getTranslations('events')
  const mayHelp =
    (why === 'membersOnly' || why === 'participantsOnly' || why === 'signIn') && !ctx.actor.loginId
  if (mayHelp) {
    const next = encodeURIComponent(path(props, ''))
    return (
      <SlabBand
        label={t(`audience.${event.audience}`)}
        text={t('slab.whyNot.signIn')}
        action={
          <ButtonLink href={localePath(ctx.locale, `/sign-in?next=${next}`)} arrow>
            {why === 'membersOnly' ? t('slab.signInMembers') : t('slab.signInOnly')}
          </ButtonLink>
        }
      />
    )
  }
  const opens = why === 'notYet' && event.opensAt
  const [lack] = why === 'participantsOnly' ? lacks(ctx.actor, event) : []
  const narrowed =
    lack &&
    props.rule &&
    `${t('slab.throughRule', { rule: props.rule })} ${t('slab.lacks', { what: lackWords[lack] })}`
  return (
    <SlabBand
      label={t(`audience.${event.audience}`)}
      text={
        opens
          ? t('slab.whyNot.notYetDate', { date: longDate(ctx.locale, event.zone, opens) })
          : (narrowed ?? t(`slab.whyNot.${why as Exclude<WhyNot, 'past' | 'cancelled'>}`))
      }
    />
  )
}
