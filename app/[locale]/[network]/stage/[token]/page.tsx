import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { OwnForm } from '@/components/stage/own-form'
import { OwnMaterials } from '@/components/stage/own-materials'
import { OwnRead } from '@/components/stage/own-read'
import { OwnSessions } from '@/components/stage/own-sessions'
import { OwnWithdraw } from '@/components/stage/own-withdraw'
import { Message } from '@/components/ui/message'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { ownStage, type StageParams } from './own'

type Props = { params: StageParams; searchParams: Promise<{ done?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('stage.page')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

const dones = ['saved', 'materialAdded', 'withdrawn', 'recordingWithdrawn'] as const

/** What somebody on stage sees by their personal link, without an account. Looking changes nothing. */
export default async function StagePage({ params, searchParams }: Props) {
  const { ctx, token, page } = await ownStage(params)
  const [t, query] = await Promise.all([getTranslations('stage.page'), searchParams])
  const done = dones.find((one) => one === query.done)
  return (
    <>
      <SitePageHead
        title={t('title')}
        lead={t('lead', { name: page.entry.name, event: words(page.event.title, ctx.locale) })}
      />
      <div className="wrap grid gap-16 mt-24">
        {done && (
          <Message kind="success" role="status">
            {t(done)}
          </Message>
        )}
        {page.ended && <Message>{t('ended')}</Message>}
        {!done && !page.ended && page.checkedAt && (
          <Message>
            {t('checked', { date: dateTimeWords(ctx.locale, page.event.zone, page.checkedAt) })}
          </Message>
        )}
      </div>
      <OwnSessions ctx={ctx} page={page} token={token} />
      {page.ended ? (
        <OwnRead ctx={ctx} page={page} token={token} />
      ) : (
        <>
          <OwnForm ctx={ctx} page={page} token={token} />
          <OwnMaterials ctx={ctx} page={page} token={token} />
        </>
      )}
      {page.naming !== 'no' && <OwnWithdraw ctx={ctx} token={token} what="naming" />}
      {page.ended && page.recording !== 'no' && !page.event.confidential && (
        <OwnWithdraw ctx={ctx} token={token} what="recording" />
      )}
    </>
  )
}
