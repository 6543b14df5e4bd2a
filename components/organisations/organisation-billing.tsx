import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import type { OrganisationRecord } from '@/lib/organisations/queries'
import { billing } from '@/lib/organisations/schema'

/** What invoices to an organisation carry; nothing where nothing is known. */
export async function OrganisationBilling({ organisation }: { organisation: OrganisationRecord }) {
  const t = await getTranslations('organisations')
  const { recipient, street, postalCode, city, email } = billing.parse(stored(organisation.billing))
  const { orderNumber, leitwegId } = organisation
  const lines = [recipient, street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean)
  if (lines.length === 0 && !email && !orderNumber && !leitwegId)
    return <p className="muted">{t('record.none')}</p>
  return (
    <Facts plain>
      {lines.length > 0 && (
        <Fact name={t('form.recipient')}>
          {lines.map((line) => (
            <span key={line} className="flex">
              {line}
            </span>
          ))}
        </Fact>
      )}
      {email && <Fact name={t('form.billingEmail')}>{email}</Fact>}
      {orderNumber && <Fact name={t('form.orderNumber')}>{orderNumber}</Fact>}
      {leitwegId && <Fact name={t('form.leitwegId')}>{leitwegId}</Fact>}
    </Facts>
  )
}

/** Null stands for "nothing" in JSON and for "not sent" in a form. */
const stored = (value: unknown) =>
  Object.fromEntries(Object.entries((value ?? {}) as object).map(([key, one]) => [key, one ?? '']))
