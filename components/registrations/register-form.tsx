import { getTranslations } from 'next-intl/server'
import { Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import type { FormAction } from '@/components/form/form-context'
import { SubmitButton } from '@/components/form/submit-button'
import { InvoiceAsk } from '@/components/invoices/invoice-ask'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import type { RegisterPage } from '@/lib/registrations/queries'
import { newToken } from '@/lib/tokens'
import { EventQuestions } from './event-questions'
import { NewsletterChoice } from './newsletter-choice'
import { OwnData } from './own-data'
import { PlaceChoice } from './place-choice'
import { PriceBand, ShownPrices } from './price-band'

type Props = {
  ctx: Ctx
  page: RegisterPage
  action: FormAction
  topics: readonly { id: string; name: unknown }[]
  /** The code that opens it or lowers the price; empty for most. */
  code: string
}

/** One form, one step: who, what, questions, price, and one button that says what it does. */
export async function RegisterForm({ ctx, page, action, topics, code }: Props) {
  const [t, i, common, errors] = await Promise.all([
    getTranslations('registrations.register'),
    getTranslations('invoices.ask'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const { locale, network } = ctx
  const { event, own, offer } = page
  const lines = offer.parts.map((part) => part.price)
  const full = offer.parts.every((part) => part.pools.every((pool) => pool.free === 0))
  const here = `/${network.slug}/events/${event.slug}`
  const [only, another] = offer.parts
  return (
    <Form
      action={action}
      hidden={{ network: network.slug, event: event.id, attempt: newToken(), code }}
      labels={{ summary: errors('summary'), pending: common('pending') }}
    >
      <OwnData
        own={own}
        locale={locale}
        signInPath={`/sign-in?next=${here}/register`}
        reason={page.verdict.ok ? page.verdict.reason : null}
      />
      <Fieldset ruled legend={another || (only?.pools.length ?? 0) > 1 ? t('what') : t('yourPlace')}>
        <PlaceChoice parts={offer.parts} locale={locale} zone={event.zone} preset />
        <p>
          <a href={localePath(locale, `${here}/register/together`)}>{t('together')}</a>
        </p>
      </Fieldset>
      <EventQuestions questions={offer.questions} locale={locale} ruled />
      <ShownPrices lines={lines} />
      <PriceBand lines={lines} locale={locale} full={full} />
      {lines.some(({ cents }) => cents > 0) && <InvoiceAsk ctx={ctx} open={i('open')} hint={i('hint')} />}
      <NewsletterChoice topics={topics} locale={locale} />
      {event.needsConfirmation && <p className="measure">{t('confirmation')}</p>}
      <div className="form-actions">
        <SubmitButton pendingLabel={common('pending')} arrow>
          {full ? t('submitWait') : t('submit')}
        </SubmitButton>
        <a className="button button-quiet" href={localePath(locale, here)}>
          {t('cancel')}
        </a>
      </div>
      <p className="form-note measure">
        {t.rich('privacy', {
          link: (chunks) => <a href={localePath(locale, `/${network.slug}/privacy`)}>{chunks}</a>,
        })}
      </p>
    </Form>
  )
}
