import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { DateField } from '@/components/form/date-fields'
import { formLabels } from '@/components/layout/form-labels'
import { Row, Rows } from '@/components/ui/rows'
import { type Ctx, can } from '@/lib/access/context'
import { endPosition, removePosition } from '@/lib/memberships/actions'
import type { PositionRow } from '@/lib/memberships/positions/queries'
import { localePath } from '@/lib/paths'
import { positionHolder, positionWords } from './position-words'
import { termWords } from './term-words'

type Props = {
  ctx: Ctx
  positions: PositionRow[] /** Former ones cannot be ended again. */
  former?: boolean
}

/** Positions with their terms: left from when to when, right which and who. */
export async function PositionRows({ ctx, positions, former }: Props) {
  const t = await getTranslations('memberships')
  return (
    <Rows>
      {positions.map((position) => {
        const name = positionWords(t, ctx.locale, position)
        return (
          <Row
            key={position.id}
            label={termWords(t, ctx.locale, position.from, position.to) || t('positionsPage.always')}
            title={positionHolder(position)}
            text={name.text}
          >
            {can(ctx.actor, 'people.write') && (
              <Acts ctx={ctx} position={position} former={former ?? false} />
            )}
          </Row>
        )
      })}
    </Rows>
  )
}

async function Acts({ ctx, position, former }: { ctx: Ctx; position: PositionRow; former: boolean }) {
  const [t, labels] = await Promise.all([getTranslations('memberships.positionsPage'), formLabels()])
  const hidden = { network: ctx.network.slug, id: position.id }
  const name = positionHolder(position)
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships/positions`)
  return (
    <div className="flex flex-wrap items-baseline gap-16 mt-4">
      {!former && (
        <ConfirmForm
          action={endPosition}
          labels={labels}
          hidden={hidden}
          prefix={`end-${position.id}`}
          variant="quiet"
          open={t('end')}
          title={t('endTitle', { name })}
          consequence={t('endText')}
          confirm={t('endConfirm')}
        >
          <DateField name="to" label={t('endOn')} hint={t('endHint')} />
        </ConfirmForm>
      )}
      <a className="button button-quiet" href={`${root}?edit=${position.id}#form`}>
        {t('correct')}
      </a>
      <ConfirmForm
        action={removePosition}
        labels={labels}
        hidden={hidden}
        prefix={`remove-${position.id}`}
        variant="quiet"
        open={t('remove')}
        title={t('removeTitle', { name })}
        consequence={t('removeText')}
        confirm={t('removeConfirm')}
      />
    </div>
  )
}
