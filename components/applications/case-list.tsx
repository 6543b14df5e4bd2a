import { getTranslations } from 'next-intl/server'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { ListedCase } from '@/lib/applications/queries'
import { shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { daysSince, dueWords, sectorLine } from './words'

/** Cases that wait: what is due, with whom it lies, since when, and the next step as a verb. */
export async function WaitingCases({
  ctx,
  cases,
  caption,
}: {
  ctx: Ctx
  cases: ListedCase[]
  caption: string
}) {
  const [t, o] = await Promise.all([getTranslations('applications'), getTranslations('organisations')])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/applications`)
  const day = (at: Date) => shortDate(ctx.locale, ctx.network.zone, at)
  return (
    <Table caption={caption} className="table-list">
      <thead>
        <tr>
          <Th>{t('table.case')}</Th>
          <Th>{t('table.kind')}</Th>
          <Th>{t('table.what')}</Th>
          <Th>{t('table.whom')}</Th>
          <Th>{t('table.since')}</Th>
          <Th className="cell-rest">{t('table.received')}</Th>
          <Th>{t('table.step')}</Th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <NameCell href={`${root}/${one.id}`} note={sectorLine(o, one.applicant.organisation) || null}>
              {one.name}
            </NameCell>
            <Td data-label={t('table.kind')}>{words(one.kind?.name, ctx.locale)}</Td>
            <Td data-label={t('table.what')}>{dueWords(t, ctx, one)}</Td>
            <Td data-label={t('table.whom')} className="nowrap">
              {one.waiting && t(`whom.${one.waiting.whom}`)}
            </Td>
            <Td data-label={t('table.since')} className="nowrap">
              {one.waiting && t('table.days', { days: daysSince(ctx.network.zone, one.waiting.since) })}
            </Td>
            <Td data-label={t('table.received')} className="cell-rest nowrap">
              {one.submittedAt && day(one.submittedAt)}
            </Td>
            <Td data-label={t('table.step')} className="cell-action">
              <a href={`${root}/${one.id}`}>
                {one.waiting?.whom === 'office' ? t(`next.${one.waiting.next}`) : t('table.open')}
                <span className="visually-hidden">: {one.name}</span>
              </a>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Cases that are over: how they ended, and when. */
export async function EndedCases({
  ctx,
  cases,
  caption,
}: {
  ctx: Ctx
  cases: ListedCase[]
  caption: string
}) {
  const [t, o] = await Promise.all([getTranslations('applications'), getTranslations('organisations')])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/applications`)
  const day = (at: Date | null) => at && shortDate(ctx.locale, ctx.network.zone, at)
  return (
    <Table caption={caption} className="table-list">
      <thead>
        <tr>
          <Th>{t('table.case')}</Th>
          <Th>{t('table.kind')}</Th>
          <Th>{t('table.state')}</Th>
          <Th>{t('table.received')}</Th>
          <Th>{t('table.ended')}</Th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <NameCell href={`${root}/${one.id}`} note={sectorLine(o, one.applicant.organisation) || null}>
              {one.name}
            </NameCell>
            <Td data-label={t('table.kind')}>{words(one.kind?.name, ctx.locale)}</Td>
            <Td data-label={t('table.state')}>
              <Status tone={one.waiting ? 'strong' : 'plain'}>
                {one.waiting ? dueWords(t, ctx, one) : t(`states.${one.state}`)}
              </Status>
            </Td>
            <Td data-label={t('table.received')} className="nowrap">
              {day(one.submittedAt)}
            </Td>
            <Td data-label={t('table.ended')} className="nowrap">
              {day(one.endedAt)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
