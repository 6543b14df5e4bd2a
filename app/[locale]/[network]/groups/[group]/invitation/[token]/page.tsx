import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { LinkAnswer } from '@/components/mandates/link-answer'
import { ButtonLink } from '@/components/ui/button-link'
import { acceptInvitation, declineInvitation } from '@/lib/groups/people/actions'
import { invitationBy } from '@/lib/groups/people/invitation'
import { inLanguage, words } from '@/lib/localized'
import { todayIn } from '@/lib/memberships/coordination/dates'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { siteContext } from '../../../../context'

type Props = { params: Promise<{ locale: string; network: string; group: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('groups.invitation')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** An invitation by the link in the mail: seen, accepted, declined. Looking changes nothing. */
export default async function InvitationPage({ params }: Props) {
  const ctx = await siteContext(params)
  const { group: slug, token } = await params
  const found = await invitationBy(ctx, token)
  if (found?.group.slug !== slug) notFound()
  const { group, person, role } = found
  const t = await getTranslations('groups.invitation')
  const facts = { name: fullName(person), group: words(group.name, ctx.locale), role }
  const purpose = inLanguage(group.purpose, ctx.locale)
  const to = localePath(ctx.locale, `/${ctx.network.slug}/groups/${slug}`)
  const ended = group.to !== null && group.to < todayIn(ctx)
  const open = !found.accepted && !ended
  return (
    <>
      <FieldBand
        title={open ? t('heading', facts) : ended ? facts.group : t('doneHeading')}
        sub={open ? t('lead', facts) : ended ? t('ended') : t('doneLead', facts)}
      />
      <Section title={t('about')}>
        <p className="measure mb-32" lang={purpose.lang}>
          {purpose.text}
        </p>
        {open ? (
          <LinkAnswer
            hidden={{ network: ctx.network.slug, token }}
            yes={{ action: acceptInvitation, label: t('accept') }}
            no={{
              action: declineInvitation,
              open: t('decline'),
              title: t('declineTitle'),
              text: t('declineText'),
              confirm: t('declineConfirm'),
            }}
          />
        ) : (
          <ButtonLink href={to}>{t('toGroup')}</ButtonLink>
        )}
      </Section>
    </>
  )
}
