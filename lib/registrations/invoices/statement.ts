/** An invoice as a bank statement may name it. */
type Known = { id: string; number: string; cents: number; state: string }

export type Found = {
  /** Open, named, and the amount is right or not said. */
  paid: string[]
  /** Named with another amount. */
  otherAmount: { number: string; cents: number; said: number[] }[]
  /** Named, but nothing is open there. */
  notOpen: string[]
  /** Lines that name no invoice of ours. */
  unknown: string[]
}

const plain = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Amounts as statements write them: 1.234,50, 60,00, 60.00; a whole number only with its currency. */
const amount = /(?<![\d.,])(\d{1,3}(?:[.\u00A0 ]\d{3})+|\d+)(?:[,.](\d{2}))?(?:\s?(€|EUR))?(?![\d.,]*\d)/gi

/** "12.10.2026", "1.10.": no amounts. */
const date = /\b\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})?(?!\d)/g

/** The amounts in a line, in cents. */
export function amountsIn(line: string): number[] {
  return [...line.replace(date, ' ').matchAll(amount)].flatMap(([, whole = '', cents, currency]) =>
    cents === undefined && !currency ? [] : [Number(whole.replace(/\D/g, '')) * 100 + Number(cents ?? 0)],
  )
}

/**
 * Reads pasted lines of a bank statement: in each, the number of an invoice is looked for however the payer wrote it
 * (blanks, hyphens, small letters), and the amounts beside it. A number twice counts once.
 */
export function readStatement(text: string, known: readonly Known[]): Found {
  const found: Found = { paid: [], otherAmount: [], notOpen: [], unknown: [] }
  const longestFirst = [...known].sort((a, b) => b.number.length - a.number.length)
  const seen = new Set<string>()
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (!line) continue
    const letters = plain(line)
    const invoice = longestFirst.find(({ number }) => letters.includes(plain(number)))
    if (!invoice) {
      found.unknown.push(line)
      continue
    }
    if (seen.has(invoice.id)) continue
    seen.add(invoice.id)
    const said = amountsIn(line)
    if (invoice.state !== 'open') found.notOpen.push(invoice.number)
    else if (said.length === 0 || said.includes(invoice.cents)) found.paid.push(invoice.id)
    else found.otherAmount.push({ number: invoice.number, cents: invoice.cents, said })
  }
  return found
}
