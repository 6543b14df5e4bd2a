import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BoardCases } from '@/components/applications/board-cases'
import { BoardMembers, BoardYears } from '@/components/applications/board-pictures'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { can } from '@/lib/access/context'
import { boardFigures } from '@/lib/applications/board/queries'
import { waitingCases } from '@/lib/applications/queries'
import { officeContext } from '../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications.board'))('title') }
}

/** The board's page: what is to be voted on, and how membership develops. */
export default async function Board({ params }: Props) {
  const ctx = await officeContext(params, 'applications.read')
  const [t, waiting, figures] = await Promise.all([
    getTranslations('applications.board'),
    waitingCases(ctx),
    boardFigures(ctx),
  ])
  const cases = waiting.filter((one) => one.waiting?.whom === 'board')
  const decides = can(ctx.actor, 'applications.decide')
  const { personId } = ctx.actor
  const own = cases.filter(
    (one) => one.waiting?.next === 'decide' || (personId !== null && one.notVoted.includes(personId)),
  )
  const count = decides ? own.length : cases.length
  return (
    <>
      <PageHead
        {...(count > 0 ? { figure: count } : {})}
        title={count > 0 ? t(decides ? 'figure' : 'figureReader', { count }) : t('title')}
        sub={t('sub')}
      />
      <Section title={t('cases')} stacked>
        {cases.length > 0 ? <BoardCases ctx={ctx} cases={cases} /> : <p className="muted">{t('noCases')}</p>}
      </Section>
      <BoardMembers ctx={ctx} figures={figures} />
      <BoardYears ctx={ctx} figures={figures} />
    </>
  )
}
