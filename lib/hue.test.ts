import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, oklch, type Rgb, type Shade, shade, shades } from './hue'

const white: Rgb = [1, 1, 1]
const black: Rgb = [0, 0, 0]
const neutral = {
  '200': oklch(0.8204, 0.0253, 278.29),
  '250': oklch(0.7801, 0.0315, 277.47),
  '300': oklch(0.7546, 0.0348, 276.22),
  '650': oklch(0.4661, 0.0574, 276.44),
  '700': oklch(0.4213, 0.0539, 275.67),
  '900': oklch(0.2507, 0.0381, 276.75),
  '950': oklch(0.2023, 0.0321, 277.67),
  '025': oklch(0.9672, 0.0041, 271.37),
}
const red = {
  '300': oklch(0.7659, 0.1184, 28.99),
  '650': oklch(0.4875, 0.2, 29.23),
  '800': oklch(0.351, 0.144, 29.23),
}

/** [what, front, ground, at least] — a name of a shade or a fixed colour of KERN. */
const pairs: [string, Shade | Rgb, Shade | Rgb, number][] = [
  ['light: ink on field', neutral['950'], 'field-light', 7],
  ['light: ink on tint', neutral['950'], 'tint-light', 7],
  ['light: muted on tint', neutral['650'], 'tint-light', 4.5],
  ['light: danger on tint', red['650'], 'tint-light', 4.5],
  ['light: danger on field', red['800'], 'field-light', 4.5],
  ['light: figure on slab', 'field-light', neutral['950'], 7],
  ['light: focus ring on tint', neutral['700'], 'tint-light', 3],
  ['light: white strip on field beside ink', neutral['950'], white, 7],
  ['dark: bright on field', 'bright-dark', 'field-dark', 4.5],
  ['dark: bright on paper', 'bright-dark', black, 7],
  ['dark: figure on slab', 'bright-dark', neutral['900'], 4.5],
  ['dark: words on bright button', black, 'bright-dark', 7],
  ['dark: ink on bright button in slab', neutral['950'], 'bright-dark', 4.5],
  ['dark: ink on tint', neutral['025'], 'tint-dark', 7],
  ['dark: muted on tint', neutral['250'], 'tint-dark', 4.5],
  ['dark: danger on tint', red['300'], 'tint-dark', 4.5],
  ['dark: danger on field', red['300'], 'field-dark', 4.5],
  ['dark: white on strip', white, 'seg-dark', 4.5],
  ['dark: focus ring on field', 'bright-dark', 'field-dark', 3],
  ['dark: focus ring on tint', neutral['300'], 'tint-dark', 3],
]

describe('every hue holds its contrast', () => {
  it.each(pairs)('%s', (_, front, ground, least) => {
    for (const strength of [0, 0.3, 0.68, 1])
      for (let hue = 0; hue < 360; hue++) {
        const colour = (one: Shade | Rgb) => (typeof one === 'string' ? shade(one, hue, strength) : one)
        const ratio = contrast(colour(front), colour(ground))
        expect(ratio, `hue ${hue}, strength ${strength}`).toBeGreaterThanOrEqual(least)
      }
  })

  it('measures as WCAG does', () => {
    expect(contrast(white, black)).toBeCloseTo(21)
    expect(contrast([0x77 / 255, 0x77 / 255, 0x77 / 255], white)).toBeCloseTo(4.48, 2)
  })

  it('computes what the style sheet computes', () => {
    const css = readFileSync('app/styles/tokens.css', 'utf8').replace(/\s+/g, ' ')
    const sum = ([base, warm]: [number, number]) =>
      `${base} ${warm < 0 ? '-' : '+'} ${Math.abs(warm)} * var(--warmth)`
    for (const [name, { lightness, chroma }] of Object.entries(shades) as [Shade, (typeof shades)[Shade]][])
      expect(css).toContain(
        `--${name}: oklch( calc(${sum(lightness)}) calc((${sum(chroma)}) * var(--network-chroma)) var(--network-hue) );`,
      )
  })
})
