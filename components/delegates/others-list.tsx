import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { fullName } from '@/lib/people/name'
import { withdrawOther } from '@/lib/registrations/delegates/together/actions'
import type { othersOf } from '@/lib/registrations/delegates/together/queries'

type Props = {
  ctx: Ctx
  event: { id: string; zone: string }
  others: Awaited<ReturnType<typeof othersOf>>
}

/** Whom the reader registered, and who has confirmed. */
export async function OthersList({ ctx, event, others }: Props) {
  const [t, d, labels] = await Promise.all([
    getTranslations('guests.together'),
    getTranslations('guests.desk'),
    formLabels(),
  ])
  return (
    <Section title={t('named')}>
      <Rows>
        {others.map((other) => {
          const name = fullName(other.person)
          return (
            <Row
              key={other.id}
              label={other.completedAt ? t('confirmed') : t('pending')}
              title={name}
              text={
                other.completedAt
                  ? undefined
                  : d('pendingUntil', { date: dateTimeWords(ctx.locale, event.zone, other.deadline) })
              }
            >
              {!other.completedAt && (
                <div className="deeds">
                  <ConfirmForm
                    action={withdrawOther}
                    hidden={{ network: ctx.network.slug, event: event.id, id: other.id }}
                    labels={labels}
                    prefix={`out-${other.id}`}
                    variant="quiet"
                    open={
                      <>
                        {d('remove')} <VisuallyHidden>{name}</VisuallyHidden>
                      </>
                    }
                    title={d('removeTitle', { name })}
                    consequence={d('removeText')}
                    confirm={d('removeConfirm')}
                  />
                </div>
              )}
            </Row>
          )
        })}
      </Rows>
    </Section>
  )
}
