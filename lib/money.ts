import type { Locale } from './localized'

/** Cents as people write them: "60 €", "12,50 €". */
export const euros = (locale: Locale, cents: number) =>
  new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100)

/** Cents as papers write them, always to the cent: "60,00 €". */
export const exactEuros = (locale: Locale, cents: number) =>
  new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  )

/** Cents as a huge figure and its raised unit: { figure: "1.240", unit: "€" }. */
export const amount = (locale: Locale, cents: number) => ({
  figure: new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100),
  unit: '€',
})
