import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/agenda/print-button'
import { SitePageHead } from '@/components/layout/site-page-head'
import { RunSheet } from '@/components/stage/run-sheet'
import { ownRunSheet } from '@/lib/agenda/stage/sheet/queries'
import { Refusal } from '@/lib/errors'
import { words } from '@/lib/localized'
import { siteContext } from '../../../context'
import type { StageParams } from '../own'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('stage.sheet')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** The run sheet for whoever moderates, by their personal link. */
export default async function OwnRunSheet({ params }: { params: StageParams }) {
  const ctx = await siteContext(params)
  const sheet = await ownRunSheet(ctx, (await params).token).catch((error) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  const t = await getTranslations('stage.sheet')
  const event = words(sheet.event.title, ctx.locale)
  const state = sheet.release ? t('of', { name: sheet.release }) : t('working')
  return (
    <>
      <SitePageHead title={t('title')} lead={`${event}. ${state}`}>
        <PrintButton label={t('print')} />
      </SitePageHead>
      <RunSheet ctx={ctx} sheet={sheet} />
    </>
  )
}
