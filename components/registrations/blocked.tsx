import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import type { WhyNot } from '@/lib/events/policy'
import { localePath } from '@/lib/paths'
import type { TypedCode } from '@/lib/registrations/entrance/queries'
import type { RegisterPage } from '@/lib/registrations/queries'

import { CodeForm } from './code-form'

type Props = { ctx: Ctx; page: RegisterPage; why: WhyNot | 'already'; code: TypedCode | null }
/** A code may open the event where nothing but belonging is missing. */
const codeHelps = new Set<Props['why']>(['membersOnly', 'participantsOnly', 'guestsOnly', 'signIn'])
type Way = 'signIn' | 'join' | 'event' | 'events' | 'mine' | 'newsletter' | 'together'

const waysFor = (why: Props['why'], visitor: boolean): Way[] => {
  if (why === 'already') return ['mine', 'together', 'event']
  if (why === 'notYet') return ['newsletter', 'event']
  if (why === 'past') return ['events', 'event']
  if (why === 'signIn') return ['signIn', 'event']
  if (why === 'membersOnly' || why === 'participantsOnly')
    return visitor ? ['signIn', 'join', 'event'] : ['join', 'event']
  return ['event', 'events']
}

/** Why it is not possible to register now, and what one can do instead. */
export async function Blocked({ ctx, page: { event, mine }, why, code }: Props) {
  const t = await getTranslations('registrations.blocked')
  const { locale, network } = ctx
  const visitor = ctx.actor.loginId === null
  const root = `/${network.slug}`
  const here = `${root}/events/${event.slug}`
  const hrefs: Record<Way, string> = {
    signIn: `/sign-in?next=${here}/register`,
    join: `${root}/join`,
    event: here,
    events: `${root}/events`,
    mine: mine ?? here,
    newsletter: `${root}/newsletter`,
    together: `${here}/register/together`,
  }
  const date = (at: Date) => dateTimeWords(locale, event.zone, at)
  const text = () => {
    if (why === 'closed')
      return event.closesAt ? t('text.closed', { date: date(event.closesAt) }) : t('text.closedNow')
    if (why === 'notYet')
      return event.opensAt ? t('text.notYet', { date: date(event.opensAt) }) : t('text.notYetOpen')
    if (visitor && why === 'membersOnly') return t('text.membersOnlyVisitor')
    if (visitor && why === 'participantsOnly') return t('text.participantsOnlyVisitor')
    return t(`text.${why}`)
  }
  const [first, ...others] = waysFor(why, visitor)
  return (
    <SitePageHead title={t(`title.${why}`)} lead={text()}>
      <p className="button-group mt-32">
        {first && (
          <ButtonLink href={localePath(locale, hrefs[first])} arrow>
            {t(first)}
          </ButtonLink>
        )}
        {others.map((way) => (
          <ButtonLink key={way} variant="secondary" href={localePath(locale, hrefs[way])}>
            {t(way)}
          </ButtonLink>
        ))}
      </p>
      {codeHelps.has(why) && (
        <div className="mt-48">
          <CodeForm code={code} path={localePath(locale, `${here}/register`)} />
        </div>
      )}
    </SitePageHead>
  )
}
