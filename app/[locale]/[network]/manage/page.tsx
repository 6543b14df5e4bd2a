import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OwnDoors } from '@/components/check-in/own-doors'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { CaseTable } from '@/components/office/case-table'
import { UpcomingTable } from '@/components/office/upcoming-table'
import { can } from '@/lib/access/context'
import { longDate, now } from '@/lib/clock'
import { officeEvents } from '@/lib/events/office/queries'
import { siteContext } from '../context'
import { casesFor, places } from './cases'
import { officeContext } from './context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office'))('ways.today') }
}

/** What waits for this reader, then what comes next. */
export default async function Today({ params }: Props) {
  const site = await siteContext(params)
  // A steward's office is the doors at which they stand.
  if (!can(site.actor, 'office.see') && can(site.actor, 'check-in.write')) return <OwnDoors ctx={site} />
  const ctx = await officeContext(params, 'office.see')
  const coming = can(ctx.actor, 'events.read') ? await officeEvents(ctx, { view: 'coming' }) : []
  const [t, cases] = await Promise.all([getTranslations('office.today'), casesFor(ctx)])
  const today = longDate(ctx.locale, ctx.network.zone, now())
  return (
    <>
      <PageHead
        {...(cases.length > 0 ? { figure: cases.length } : {})}
        title={t('title', { count: cases.length })}
        sub={cases.length > 0 ? today : `${today}. ${t('nothing')}`}
      />
      {cases.length > 0 && <CaseTable ctx={ctx} cases={cases} />}
      {can(ctx.actor, 'events.read') && (
        <Section title={t('upcoming')} stacked>
          {coming.length > 0 ? (
            <UpcomingTable
              ctx={ctx}
              rows={coming.slice(0, 6).map((event) => ({ event, ...places(event) }))}
            />
          ) : (
            <p className="muted">{t('noEvents')}</p>
          )}
        </Section>
      )}
    </>
  )
}
