import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Form } from '@/components/form/form'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { fullName } from '@/lib/people/name'
import {
  confirmRegistration,
  declineRegistration,
  giveBackFor,
  priceRegistration,
  resendRegistration,
} from '@/lib/registrations/office/actions'
import { costs, type ListedEvent } from '@/lib/registrations/office/list/event'
import type { OfficeRegistration } from '@/lib/registrations/office/one/queries'

type Props = { ctx: Ctx; event: ListedEvent; one: OfficeRegistration; list: string }

/** What the office can do with a registration; what cannot be taken back asks once. */
export async function OneActs({ ctx, event, one, list }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations.office'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  if (one.givenBackAt) {
    const again = event.state === 'announced' && event.endsAt > now()
    return again ? (
      <p className="section">
        <a className="link-alone" href={`${list}/new?person=${one.personId}`}>
          {t('one.again')}
        </a>
      </p>
    ) : null
  }
  const hidden = { network: ctx.network.slug, id: one.id }
  const labels = { summary: errors('summary'), pending: common('pending') }
  const name = fullName(one.person)
  const asked = one.places.some(({ state }) => state === 'requested')
  const billed = one.invoices.some(({ state }) => state === 'open' || state === 'paid')
  return (
    <Section title={t('one.acts')}>
      <div className="grid justify-items-start">
        {asked && (
          <>
            <ActionButton
              action={confirmRegistration}
              hidden={hidden}
              label={t('confirm')}
              pendingLabel={common('pending')}
            />
            <ConfirmForm
              action={declineRegistration}
              {...{ hidden, labels }}
              prefix="decline"
              open={t('one.decline')}
              title={t('one.declineQuestion', { name })}
              consequence={t('one.declineConsequence', { name })}
              confirm={t('one.declineConfirm')}
            >
              <TextArea
                name="reason"
                label={t('one.declineReason')}
                hint={t('one.declineReasonHint', {
                  language: t(`one.languages.${one.language === 'en' ? 'en' : 'de'}`),
                })}
                optionalLabel={common('optional')}
                rows={3}
                maxLength={1000}
              />
            </ConfirmForm>
          </>
        )}
        <ActionButton
          action={resendRegistration}
          hidden={hidden}
          label={t('one.resend')}
          pendingLabel={common('pending')}
          variant="secondary"
        />
        <ConfirmForm
          action={giveBackFor}
          {...{ hidden, labels }}
          prefix="giveBack"
          open={t('giveBack')}
          title={t('giveBackQuestion', { name })}
          consequence={t('giveBackConsequence', { name })}
          confirm={t('giveBackConfirm')}
        />
      </div>
      {costs(event) && !billed && (
        <details className="mt-24">
          <summary>
            <span className="summary-text">{t('one.price')}</span>
          </summary>
          <Form
            action={priceRegistration}
            hidden={{ ...hidden, version: one.version }}
            labels={labels}
            submit={t('one.priceSubmit')}
            prefix="price"
            className="form mt-16"
          >
            <TextField
              name="price"
              label={t('one.priceAmount')}
              hint={t('one.priceHint')}
              defaultValue={String(one.priceCents / 100).replace('.', ',')}
              inputMode="decimal"
              size="s"
              unit="€"
            />
            <TextField name="note" label={t('one.priceNote')} hint={t('one.priceNoteHint')} maxLength={300} />
          </Form>
        </details>
      )}
      {billed && <p className="muted mt-16">{t('one.billed')}</p>}
    </Section>
  )
}
