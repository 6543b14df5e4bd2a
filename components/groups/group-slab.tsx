import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionButton } from '@/components/form/action-button'
import { SlabBand } from '@/components/layout/slab-band'
import { ButtonLink } from '@/components/ui/button-link'
import type { Ctx } from '@/lib/access/context'
import { dayWords } from '@/lib/clock'
import { enterGroup, leaveGroup } from '@/lib/groups/people/actions'
import type { OwnState } from '@/lib/groups/people/queries'
import { mayManage } from '@/lib/groups/policy'
import type { GroupPage } from '@/lib/groups/queries'
import { localePath } from '@/lib/paths'

type Props = { ctx: Ctx; group: GroupPage; state: OwnState }
type Slab = { label: string; text?: string; action?: ReactNode }

/** The ink band of a group: how the reader stands to it, and the one thing to do. */
export async function GroupSlab(props: Props) {
  const t = await getTranslations('groups.slab')
  const { ctx, group, state } = props
  const lead = mayManage(ctx.actor, group) && state.key !== 'invited' && (
    <ButtonLink
      href={localePath(ctx.locale, `/${ctx.network.slug}/groups/${group.slug}/lead`)}
      variant={ctx.actor.standing.leads.includes(group.id) ? 'primary' : 'secondary'}
    >
      {t('lead')}
    </ButtonLink>
  )
  const { action, ...words } =
    state.key === 'may' ? entering(t, props) : state.key === 'not' ? refused(t, props) : known(t, props)
  return (
    <SlabBand
      {...words}
      action={
        (action || lead) && (
          <div className="button-group">
            {action}
            {lead}
          </div>
        )
      }
    />
  )
}

type Words = Awaited<ReturnType<typeof getTranslations<'groups.slab'>>>

/** In the group, asking, or invited. */
function known(t: Words, { ctx, group, state }: Props): Slab {
  if (state.key === 'may' || state.key === 'not') return { label: '' }
  const hidden = { network: ctx.network.slug, id: group.id }
  const { since, key, role } = state
  const zone = key === 'asked' ? ctx.network.zone : 'UTC'
  const date = since ? dayWords(ctx.locale, zone, since) : ''
  if (key === 'asked')
    return {
      label: t('asked'),
      text: t('askedText', { date }),
      action: <ActionButton action={leaveGroup} hidden={hidden} label={t('unask')} variant="secondary" />,
    }
  if (key === 'invited')
    return {
      label: t('invited'),
      text: t('invitedText'),
      action: <ActionButton action={enterGroup} hidden={hidden} label={t('accept')} arrow />,
    }
  if (key === 'coming') return { label: t('coming'), text: t('comingText', { date }) }
  return { label: t(role === 'member' ? 'in' : 'inRole'), ...(date ? { text: t('inText', { date }) } : {}) }
}

function entering(t: Words, { ctx, group }: Props): Slab {
  const open = group.entry === 'open'
  const verb = t(open ? 'join' : 'ask')
  const who = group.participants ? 'open' : 'openMembers'
  const direct = ctx.actor.personId !== null
  return {
    label: t(open ? who : 'request'),
    text: open ? t(direct ? 'openText' : 'openVisitor') : t('requestText'),
    action: direct ? (
      <ActionButton
        action={enterGroup}
        hidden={{ network: ctx.network.slug, id: group.id }}
        label={verb}
        arrow
      />
    ) : (
      <ButtonLink href="#join" arrow>
        {verb}
      </ButtonLink>
    ),
  }
}

function refused(t: Words, { ctx, group, state }: Props): Slab {
  if (state.key !== 'not') return { label: '' }
  if (state.why === 'ended') return { label: t('ended') }
  if (state.why === 'invitation') return { label: t('invitation'), text: t('invitationText') }
  const root = `/${ctx.network.slug}`
  const next = encodeURIComponent(localePath(ctx.locale, `${root}/groups/${group.slug}`))
  const signedIn = ctx.actor.loginId !== null
  return {
    label: t('members'),
    text: t(signedIn ? 'becomeText' : 'membersText'),
    action: (
      <ButtonLink href={localePath(ctx.locale, signedIn ? `${root}/join` : `/sign-in?next=${next}`)} arrow>
        {t(signedIn ? 'become' : 'signIn')}
      </ButtonLink>
    ),
  }
}
