import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { StageTable } from '@/components/stage/stage-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { can } from '@/lib/access/context'
import { askAllAction, gatherAction, thankAction } from '@/lib/agenda/stage/actions'
import { identityOf, ungathered } from '@/lib/agenda/stage/gather'
import { stageList } from '@/lib/agenda/stage/queries'
import { waitingForThanks } from '@/lib/agenda/stage/thanks/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../../event'
import type { AgendaParams } from '../working'

type Props = { params: AgendaParams; searchParams: Promise<{ done?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return managedTitle(params, (await getTranslations('stage.office'))('title'))
}

const dones = ['asked', 'gathered', 'thanked', 'revoked'] as const

/** Everybody on stage: what they were asked and said, and whom to ask or thank. */
export default async function StagePeople({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const [rows, loose, thanks, query, t, common, labels] = await Promise.all([
    stageList(ctx, event.id),
    ungathered(ctx.db, event.id),
    waitingForThanks(ctx, event.id),
    searchParams,
    getTranslations('stage.office'),
    getTranslations('common'),
    formLabels(),
  ])
  const done = dones.find((one) => one === query.done)
  const missing = new Set(loose.map(identityOf)).size
  const writes = can(ctx.actor, 'events.write')
  const reachable = rows.filter((row) => row.state === 'new' && row.email).length
  const hidden = { network: ctx.network.slug, event: event.id }
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub', {
          count: rows.length,
          checked: rows.filter((row) => row.state === 'checked').length,
        })}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="stagePeople" />
      <div className="grid gap-24 mt-24 mb-24">
        {done && (
          <Message kind="success" role="status">
            {t(`done.${done}`)}
          </Message>
        )}
        {!writes && <Message>{t('readOnly')}</Message>}
        {missing > 0 && (
          <Message
            kind="warning"
            actions={
              writes && (
                <ActionButton
                  action={gatherAction}
                  hidden={hidden}
                  label={t('gatherDo')}
                  pendingLabel={common('pending')}
                  variant="secondary"
                />
              )
            }
          >
            {t('gather', { count: missing })}
          </Message>
        )}
        {writes && reachable > 0 && (
          <ActionButton
            action={askAllAction}
            hidden={hidden}
            label={t('askAll', { count: reachable })}
            pendingLabel={common('pending')}
          />
        )}
        {writes && thanks > 0 && (
          <ConfirmForm
            action={thankAction}
            labels={labels}
            hidden={hidden}
            open={t('thankAll.open')}
            title={t('thankAll.title', { count: thanks })}
            consequence={t('thankAll.text')}
            confirm={t('thankAll.confirm', { count: thanks })}
          />
        )}
      </div>
      {rows.length > 0 ? (
        <StageTable ctx={ctx} zone={event.zone} rows={rows} path={`${root}/${event.id}/agenda/people`} />
      ) : (
        <EmptyState level={2} title={t('emptyTitle')} text={t('emptyText')} />
      )}
    </>
  )
}
