import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MyRegistrations } from '@/components/auth/my-registrations'
import { Section } from '@/components/layout/section'
import { OwnAddressesList } from '@/components/people/own-addresses-list'
import { OwnBelonging } from '@/components/people/own-belonging'
import { OwnGroups } from '@/components/people/own-groups'
import { OwnHead } from '@/components/people/own-head'
import { OwnNowhere } from '@/components/people/own-nowhere'
import { OwnProfile } from '@/components/people/own-profile'
import { OwnStanding } from '@/components/people/own-standing'
import { OwnVisibilityLine } from '@/components/people/own-visibility-line'
import { OwnWork } from '@/components/people/own-work'
import { Message } from '@/components/ui/message'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { ownRecord } from '@/lib/people/own/queries'
import { mine } from '@/lib/registrations/mine/queries'
import { ownContext, type Params } from './context'

type Props = { params: Params; searchParams: Promise<{ done?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { network } = await ownContext(params)
  const t = await getTranslations('me')
  return { title: t('title', { network: network.name }), robots: { index: false } }
}

/** Everything that one network knows of the reader, and why they may do there what they may do. */
export default async function Own({ params, searchParams }: Props) {
  const ctx = await ownContext(params)
  const person = await ownRecord(ctx)
  if (!person) return <OwnNowhere ctx={ctx} />
  const t = await getTranslations('me')
  const registrations = await mine(ctx)
  return (
    <>
      <OwnHead ctx={ctx} title={fullName(person)} top />
      <OwnStanding ctx={ctx} />
      {(await searchParams).done === 'left' && (
        <div className="wrap mt-32">
          <Message kind="success" role="status">
            {t('leave.left')}
          </Message>
        </div>
      )}
      <OwnProfile ctx={ctx} person={person} />
      <OwnVisibilityLine ctx={ctx} person={person} />
      <OwnAddressesList ctx={ctx} person={person} />
      <OwnWork ctx={ctx} person={person} />
      <OwnBelonging ctx={ctx} person={person} />
      <OwnGroups ctx={ctx} person={person} />
      {registrations.length > 0 && (
        <Section title={t('registrations.title')}>
          <MyRegistrations
            registrations={registrations.map((registration) => ({ ctx, registration }))}
            locale={ctx.locale}
          />
        </Section>
      )}
      <Section title={t('leave.title')}>
        <a href={localePath(ctx.locale, `/me/${ctx.network.slug}/leave`)}>{t('leave.open')}</a>
      </Section>
    </>
  )
}
