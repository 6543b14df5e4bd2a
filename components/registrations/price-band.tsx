import { getTranslations } from 'next-intl/server'
import { HiddenField } from '@/components/form/hidden-field'
import { Figure } from '@/components/ui/figure'
import { type Locale, words } from '@/lib/localized'
import { euros } from '@/lib/money'
import type { PriceLine } from '@/lib/registrations/price'
import { priceWhy } from './price-words'

type Props = {
  lines: readonly PriceLine[]
  locale: Locale
  /** Everything is taken: the price is due only with a place. */
  full?: boolean
}

/** The prices that this form shows travel with it, so that none is charged unseen. */
export const ShownPrices = ({ lines }: Pick<Props, 'lines'>) =>
  lines.map((line) => <HiddenField key={line.partId} name={`prices.${line.partId}`} value={line.cents} />)

const amount = (cents: number, locale: Locale) => ({
  value: new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100),
  unit: '€',
  label: euros(locale, cents),
})

/** The price, as large as it matters, and why it is this one; several parts are listed, each with its own. */
export async function PriceBand({ lines, locale, full }: Props) {
  const [t, standing] = await Promise.all([getTranslations('registrations'), getTranslations('standing')])
  const priced = lines.filter((line) => line.cents > 0 || (line.regularCents ?? 0) > 0)
  const [first] = priced
  if (!first) return null
  const whys = [...new Set(priced.flatMap((line) => priceWhy(t, standing, line, locale)))]
  const alone = priced.length === 1
  return (
    <div className="band-field price-band">
      <p>
        <b>{t(alone ? 'register.price' : 'register.prices')}</b>
      </p>
      {alone ? (
        <Figure {...amount(first.cents, locale)} size="xl" />
      ) : (
        <dl className="price-lines">
          {priced.map((line) => (
            <PriceRow key={line.partId} name={words(line.part, locale)} price={euros(locale, line.cents)} />
          ))}
        </dl>
      )}
      {whys.map((why) => (
        <p key={why}>{why}</p>
      ))}
      {full && <p>{t('register.priceOnPlace')}</p>}
    </div>
  )
}

const PriceRow = ({ name, price }: { name: string; price: string }) => (
  <>
    <dt>{name}</dt>
    <dd>
      <b>{price}</b>
    </dd>
  </>
)
