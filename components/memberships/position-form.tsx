import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { LinkAlone } from '@/components/ui/link-alone'
import type { Ctx } from '@/lib/access/context'
import { addPosition, correctPosition } from '@/lib/memberships/actions'
import { type HolderAsked, holderNamed } from '@/lib/memberships/holders'
import type { PositionRow } from '@/lib/memberships/positions/queries'
import { localePath } from '@/lib/paths'
import { HolderSearch } from './holder-search'
import { PositionFields } from './position-fields'
import { positionHolder } from './position-words'

type Props = {
  ctx: Ctx
  asked: HolderAsked /** The one that is to be corrected; a new one without it. */
  position?: PositionRow
}

/** First who (found by a search, or a name only), then which position and for what term. */
export async function PositionForm({ ctx, asked, position }: Props) {
  const [t, m, labels, holder] = await Promise.all([
    getTranslations('memberships.positionsPage'),
    getTranslations('memberships.new'),
    formLabels(),
    holderNamed(ctx, asked),
  ])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships/positions`)
  const person = holder?.kind === 'person' ? holder.id : position?.person?.id
  const name = holder?.name ?? (position && positionHolder(position))
  return (
    <>
      {name ? (
        <p>
          <b>{m('for', { name })}</b>{' '}
          <LinkAlone href={`${root}#form`}>{position ? t('add') : m('other')}</LinkAlone>
        </p>
      ) : (
        <HolderSearch ctx={ctx} root={root} anchor="form" q={asked.q} label={t('search')} />
      )}
      <div className="mt-24 measure">
        <Form
          action={position ? correctPosition : addPosition}
          hidden={{ network: ctx.network.slug, id: position?.id, personId: person }}
          labels={labels}
          submit={t(position ? 'correct' : 'add')}
          prefix="position"
        >
          <PositionFields
            ctx={ctx}
            known={person !== undefined}
            {...(position ? { position } : {})}
            {...(holder?.kind === 'institution' ? { organisationId: holder.id } : {})}
          />
        </Form>
      </div>
    </>
  )
}
