/** What a payment needs; the amount in cents. */
export type Payment = { holder: string; iban: string; bic: string | null; cents: number; reference: string }

const euros = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
const line = (text: string, max: number) => text.replace(/\s+/g, ' ').trim().slice(0, max)

/** The largest QR code that the guidelines allow. */
export const epcLargest = 13

/**
 * The text of a QR code that banking apps read as a transfer: EPC069-12, version 002, UTF-8, remittance as free text.
 * Twelve lines at most, the last one not ended; between 0.01 and 999999999.99 euros.
 */
export function epcText({ holder, iban, bic, cents, reference }: Payment): string {
  if (!Number.isSafeInteger(cents) || cents < 1 || cents > 99_999_999_999) throw new Error('no such transfer')
  const rows = ['BCD', '002', '1', 'SCT', bic ?? '', line(holder, 70), iban, `EUR${euros(cents)}`, '', '']
  return [...rows, line(reference, 140)].join('\n')
}
