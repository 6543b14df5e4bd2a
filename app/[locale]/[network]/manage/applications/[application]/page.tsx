import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CaseCheck } from '@/components/applications/case-check'
import { CaseFacts } from '@/components/applications/case-facts'
import { CaseHistory } from '@/components/applications/case-history'
import { AskBack, CaseInquiries } from '@/components/applications/case-inquiries'
import { CaseNext } from '@/components/applications/case-next'
import { CaseWithdraw } from '@/components/applications/case-withdraw'
import { VoteTable } from '@/components/applications/vote-table'
import { daysSince, dayWords } from '@/components/applications/words'
import { Answers } from '@/components/forms/answers'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Crumbs } from '@/components/ui/crumbs'
import { can } from '@/lib/access/context'
import { caseRecord } from '@/lib/applications/queries'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; application: string }> }

async function load(params: Props['params']) {
  const ctx = await officeContext(params, 'applications.read')
  const row = await caseRecord(ctx, (await params).application)
  return row ? { ctx, row } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params)).row.name }
}

/** One application: what is to be done now, then everything that was said and done. */
export default async function Application({ params }: Props) {
  const { ctx, row } = await load(params)
  const [t, c] = await Promise.all([getTranslations('applications'), getTranslations('common')])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/applications`)
  const kind = words(row.kind?.name, ctx.locale)
  const ended = row.decision?.at ?? row.withdrawnAt
  const days = daysSince(ctx.network.zone, row.submittedAt ?? row.createdAt, ended ?? undefined)
  const decidable = row.completeAt && (row.state === 'submitted' || row.state === 'voting')
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs label={c('crumbs')} crumbs={[{ href: list, label: t('title') }, { label: row.name }]} />
        }
        {...(ended ? {} : { figure: days, unit: t('case.days', { days }) })}
        title={row.name}
        sub={
          ended
            ? t('case.sub.ended', { kind, state: t(`states.${row.state}`), date: dayWords(ctx, ended) })
            : t('case.sub.waits', { kind, whom: row.waiting ? t(`whom.${row.waiting.whom}`) : '' })
        }
      />
      <CaseNext ctx={ctx} row={row} />
      {row.ballots.length > 0 && (
        <Section title={t('vote.title')}>
          <VoteTable ctx={ctx} row={row} />
        </Section>
      )}
      <Section title={t('case.who')}>
        <CaseFacts ctx={ctx} row={row} />
        {decidable && can(ctx.actor, 'applications.prepare') && (
          <div className="case-acts">
            <details>
              <summary className="button button-secondary">{t('check.again')} …</summary>
              <div className="mt-16">
                <CaseCheck ctx={ctx} row={row} />
              </div>
            </details>
            <AskBack ctx={ctx} row={row} />
          </div>
        )}
        <CaseWithdraw ctx={ctx} row={row} />
      </Section>
      {row.inquiries.length > 0 && (
        <Section title={t('case.inquiries')}>
          <CaseInquiries ctx={ctx} row={row} />
        </Section>
      )}
      <Section title={t('case.answers')}>
        <Answers version={row.form} answers={row.answersByKey} locale={ctx.locale} fileRoot="/files" />
      </Section>
      <Section title={t('case.history')}>
        <CaseHistory ctx={ctx} id={row.id} />
      </Section>
    </>
  )
}
