/** Without blanks, in capitals: how an IBAN is kept. */
export const plainIban = (text: string) => text.replace(/\s/g, '').toUpperCase()

/**
 * True for an IBAN whose check digits are right (ISO 13616, ISO/IEC 7064 MOD 97-10: the first four signs to the end,
 * letters as 10 to 35, remainder 1); a German one has 22 signs.
 */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(text)) return false
  if (text.startsWith('DE') && !/^DE\d{20}$/.test(text)) return false
  const turned = text.slice(4) + text.slice(0, 4)
  const digits = [...turned].map((sign) => Number.parseInt(sign, 36)).join('')
  return BigInt(digits) % 97n === 1n
}

/** In groups of four, as people compare it. */
export const ibanWords = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ')
