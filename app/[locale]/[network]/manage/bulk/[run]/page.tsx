import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { dateTimeWords } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import { undoSelection } from '@/lib/standing/list/bulk/actions'
import { bulkRun } from '@/lib/standing/list/bulk/undo/queries'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; run: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office'))('list.bulk.doneTitle') }
}

/** What became of an act on a selection; where it can be taken back, here is the button. */
export default async function Run({ params }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const { run } = await params
  const [t, found] = await Promise.all([getTranslations('office.list.bulk'), bulkRun(ctx, run)])
  if (!found) notFound()
  const { action, facts, undone, mayUndo } = found
  const key = action.split('.').at(-1) as 'bulk_tag' | 'bulk_mail'
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage`)
  const back = action.startsWith('memberships.') ? `${root}/memberships` : `${root}/people`
  const said = { count: facts.count ?? 0, tag: facts.tag ?? '', group: facts.group ?? '' }
  return (
    <>
      <PageHead
        figure={said.count.toLocaleString(ctx.locale)}
        title={t(`done.${key}`, said)}
        sub={t('doneBy', {
          who: found.actorName,
          when: dateTimeWords(ctx.locale, ctx.network.zone, found.at),
        })}
      />
      {undone && <Message kind="info">{t('undone')}</Message>}
      {key === 'bulk_mail' && <p className="mb-16">{t('mailGoesOut')}</p>}
      <div className="button-group">
        {mayUndo && (
          <ActionButton
            action={undoSelection}
            hidden={{ network: ctx.network.slug, run }}
            label={t('undo')}
            variant="secondary"
          />
        )}
        <ButtonLink href={back} variant={mayUndo ? 'quiet' : 'primary'}>
          {t('back')}
        </ButtonLink>
      </div>
    </>
  )
}
