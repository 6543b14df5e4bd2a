import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { Row, Rows } from '@/components/ui/rows'
import { shortDate } from '@/lib/clock'
import { answerRequest } from '@/lib/groups/leading/actions'
import { hiddenOf, type Place } from './place'

/** Who asks to come in, the longest waiting first: let in with one click, refused with one question. */
export async function DeskRequests({ place }: { place: Place }) {
  const [t, labels] = await Promise.all([getTranslations('groups.desk'), formLabels()])
  const { ctx, group } = place
  const rows = [...group.asked].sort((a, b) => Number(a.requestedAt) - Number(b.requestedAt))
  return (
    <Rows>
      {rows.map(({ id, name, work, requestedAt }) => {
        const hidden = { ...hiddenOf(place), entry: id }
        const date = requestedAt ? shortDate(ctx.locale, ctx.network.zone, requestedAt) : ''
        return (
          <Row key={id} label={t('requestedOn', { date })} title={name} text={work.join('; ')}>
            <div className="flex flex-wrap items-baseline gap-16 mt-8">
              <ActionButton
                action={answerRequest}
                hidden={{ ...hidden, answer: 'yes' }}
                label={
                  <>
                    {t('letIn')} <span className="visually-hidden">{name}</span>
                  </>
                }
              />
              <ConfirmForm
                action={answerRequest}
                hidden={{ ...hidden, answer: 'no' }}
                labels={labels}
                prefix={`refuse-${id}`}
                variant="quiet"
                open={
                  <>
                    {t('refuse')} <span className="visually-hidden">{name}</span>
                  </>
                }
                title={t('refuseTitle', { name })}
                consequence={t('refuseText')}
                confirm={t('refuseConfirm')}
              />
            </div>
          </Row>
        )
      })}
    </Rows>
  )
}
