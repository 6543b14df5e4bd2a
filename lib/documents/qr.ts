import { encode, renderSVG } from 'uqr'

type Options = {
  /** How much may be covered and it is still read: L 7 %, M 15 %, Q 25 %, H 30 %. */
  recovery?: 'L' | 'M' | 'Q' | 'H'
  /** The largest size a payment's rules allow (version 13 for EPC069-12). */
  largest?: number
}

const settings = ({ recovery = 'M', largest = 40 }: Options) => ({
  ecc: recovery,
  maxVersion: largest,
  boostEcc: false,
})

/** A QR code as rows of "0" and "1" without a margin; papers.typ draws it with `qr(matrix, …)`. Text goes in as UTF-8. */
export const qrMatrix = (text: string, options: Options = {}): string[] =>
  encode(text, { ...settings(options), border: 0 }).data.map((row) =>
    row.map((on) => (on ? '1' : '0')).join(''),
  )

/** A QR code as an SVG for pages, black on white with the four modules of margin that scanners want. */
export const qrSvg = (text: string, options: Options = {}): string =>
  renderSVG(text, { ...settings(options), border: 4, pixelSize: 4 })
