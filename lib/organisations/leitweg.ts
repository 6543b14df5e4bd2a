const shape = /^(\d{2}|\d{3}|\d{5}|\d{8}|\d{9}|\d{12})(-[0-9A-Z]{1,30})?-\d{2}$/

/**
 * True for a Leitweg-ID as KoSIT's format specification (Leitweg-ID Formatspezifikation, 2.0.2) has it: a coarse
 * address of 2, 3, 5, 8, 9 or 12 digits, an optional fine address of up to 30 letters and digits, two check digits, with
 * hyphens between them. Checked by ISO/IEC 7064 MOD 97-10 over all without hyphens, letters as 10 to 35: remainder 1.
 */
export function isLeitwegId(text: string): boolean {
  if (!shape.test(text)) return false
  const digits = [...text.replaceAll('-', '')].map((sign) => Number.parseInt(sign, 36)).join('')
  return BigInt(digits) % 97n === 1n
}
