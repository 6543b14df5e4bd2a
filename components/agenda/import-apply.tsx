import { getTranslations } from 'next-intl/server'
import { TellMoved } from '@/components/events/tell-moved'
import { CheckboxField } from '@/components/form/checkbox-field'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { formLabels } from '@/components/layout/form-labels'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { applyScheduleAction, discardScheduleAction } from '@/lib/agenda/import/actions'
import { goneChoices } from '@/lib/agenda/import/plan'
import type { Preview } from '@/lib/agenda/import/queries'
import { whenWords } from '@/lib/clock'
import { hearOfMove } from '@/lib/registrations/office/cancelling'
import type { Precision } from '@/prisma/generated/enums'

type Props = { ctx: Ctx; eventId: string; run: string }

type Applied = {
  preview: Preview
  event: { id: string; state: string; endsAt: Date; zone: string; precision: Precision }
}

/** The one button that writes, and what becomes of sessions that the file has no more. */
export async function ApplyForm({ ctx, event, run, preview }: Omit<Props, 'eventId'> & Applied) {
  const eventId = event.id
  const [t, labels, hear] = await Promise.all([
    getTranslations('exchange.import.apply'),
    formLabels(),
    preview.dates && hearOfMove(ctx, event),
  ])
  const { added, changed, rooms, people } = preview.counts
  const nothing = added + changed + rooms + people + preview.goneCount === 0
  if (nothing)
    return (
      <>
        <Message title={t('nothing')}>{t('nothingText')}</Message>
        <DiscardFile ctx={ctx} eventId={eventId} run={run} />
      </>
    )
  return (
    <>
      <p className="muted mb-24 measure">
        {t('text')} {t('keeps')}
      </p>
      <Form
        action={applyScheduleAction}
        hidden={{ network: ctx.network.slug, event: eventId, run, version: preview.version }}
        labels={labels}
        submit={t('submit')}
      >
        {preview.goneCount > 0 && (
          <RadioGroup
            name="gone"
            label={t('gone', { count: preview.goneCount })}
            defaultValue="remove"
            options={goneChoices.map((value) => ({ value, label: t(`goneChoices.${value}`) }))}
          />
        )}
        {preview.dates && (
          <CheckboxField
            name="dates"
            label={t('dates', {
              dates: whenWords(
                ctx.locale,
                event.zone,
                event.precision,
                preview.dates.startsAt,
                preview.dates.endsAt,
              ),
            })}
            hint={t('datesHint')}
          />
        )}
        {hear && <TellMoved hear={hear} zone={event.zone} locale={ctx.locale} />}
      </Form>
      <DiscardFile ctx={ctx} eventId={eventId} run={run} />
    </>
  )
}

/** Throws the uploaded file away, while nothing of it was written. */
export async function DiscardFile({ ctx, eventId, run }: Props) {
  const [t, labels] = await Promise.all([getTranslations('exchange.import.apply'), formLabels()])
  return (
    <div className="mt-24">
      <ConfirmForm
        action={discardScheduleAction}
        hidden={{ network: ctx.network.slug, event: eventId, run }}
        labels={labels}
        prefix="discard"
        variant="quiet"
        open={t('discard')}
        title={t('discardTitle')}
        consequence={t('discardText')}
        confirm={t('discard')}
      />
    </div>
  )
}
