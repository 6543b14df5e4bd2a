import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { OwnHead } from '@/components/people/own-head'
import { LeaveForm } from '@/components/people/own-leave-form'
import { ResignRows } from '@/components/people/own-resign-rows'
import { WhatHappens } from '@/components/people/own-what-happens'
import { Message } from '@/components/ui/message'
import { whatEnds } from '@/lib/standing/leaving/queries'
import { ownPage, type Params } from '../context'

type Props = { params: Params }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('me.leave'))('title'), robots: { index: false } }
}

/** Resigning a membership, leaving the network: first what will happen to what. */
export default async function Leave({ params }: Props) {
  const { ctx } = await ownPage(params)
  const [t, ends] = await Promise.all([getTranslations('me.leave'), whatEnds(ctx.db, ctx)])
  return (
    <>
      <OwnHead ctx={ctx} title={t('title')} sub={t('lead')} />
      {ends.memberships.length > 0 && (
        <Section title={t('resignTitle')}>
          <ResignRows ctx={ctx} memberships={ends.memberships} />
        </Section>
      )}
      <Section title={t('networkTitle')}>
        <p className="measure mb-16">{t('networkText', { network: ctx.network.name })}</p>
        <WhatHappens ctx={ctx} ends={ends} />
        <div className="mt-32 measure">
          {ends.grants.length > 0 ? <Message>{t('holdsRole')}</Message> : <LeaveForm ctx={ctx} />}
        </div>
      </Section>
    </>
  )
}
