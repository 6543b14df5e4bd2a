import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AbilityTable } from '@/components/access/ability-table'
import { GrantForm } from '@/components/access/grant-form'
import { GrantTable } from '@/components/access/grant-table'
import { InviteForm } from '@/components/access/invite-form'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { grantable } from '@/lib/access/abilities'
import { can } from '@/lib/access/context'
import { grantList } from '@/lib/access/queries'
import { words } from '@/lib/localized'
import { eventChoices } from '@/lib/news/queries'
import { officeContext } from '../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access'))('title') }
}

export default async function Roles({ params }: Props) {
  const ctx = await officeContext(params, 'settings.read')
  const [t, grants, rows] = await Promise.all([getTranslations('access'), grantList(ctx), eventChoices(ctx)])
  const events = new Map(rows.map((event) => [event.id, words(event.title, ctx.locale)]))
  const writes = can(ctx.actor, 'settings.write')
  const may = grantable(ctx.actor.roles)
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <Section title={t('current')} stacked>
        <GrantTable ctx={ctx} caption={t('current')} grants={grants.current} events={events} ends />
      </Section>
      {grants.coming.length > 0 && (
        <Section title={t('coming')} stacked>
          <GrantTable ctx={ctx} caption={t('coming')} grants={grants.coming} events={events} ends />
        </Section>
      )}
      {writes && (
        <>
          <Section title={t('invite.title')} lead={t('invite.text')}>
            <InviteForm ctx={ctx} may={may} events={events} />
          </Section>
          <Section title={t('grant.title')}>
            <GrantForm ctx={ctx} may={may} events={events} />
          </Section>
        </>
      )}
      <Section title={t('table.title')} lead={t('table.note')} stacked>
        <AbilityTable />
      </Section>
      {grants.ended.length > 0 && (
        <Section title={t('ended')} stacked>
          <GrantTable ctx={ctx} caption={t('ended')} grants={grants.ended} events={events} />
        </Section>
      )}
    </>
  )
}
