/**
 * The colours of a network from one hue: the same formulas as app/styles/tokens.css, for places that know no CSS
 * variables (mail, PDF, theme-color) and for the proof that every hue holds its contrast.
 */
type Formula = { lightness: [base: number, warm: number]; chroma: [base: number, warm: number] }

/** `warm` is multiplied with warmth(hue): 1 at timetable yellow, -1 opposite. */
export const shades = {
  'field-light': { lightness: [0.84, 0.03], chroma: [0.1385, 0.0335] },
  'field-dark': { lightness: [0.29, -0.02], chroma: [0.0875, -0.0325] },
  'bright-dark': { lightness: [0.855, 0.015], chroma: [0.131, 0.041] },
  'tint-light': { lightness: [0.955, 0], chroma: [0.0462, 0.0088] },
  'tint-dark': { lightness: [0.21, -0.01], chroma: [0.0475, -0.0125] },
  'seg-dark': { lightness: [0.4, -0.02], chroma: [0.104, -0.026] },
} satisfies Record<string, Formula>

export type Shade = keyof typeof shades
export type Rgb = [red: number, green: number, blue: number]

export const warmth = (hue: number) => Math.cos(((hue - 98) * Math.PI) / 180)

/** OKLCH to sRGB, channels 0…1, cut where the screen ends (as browsers do). */
export function oklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return linear.map((c) => {
    const cut = Math.min(1, Math.max(0, c))
    return cut <= 0.0031308 ? 12.92 * cut : 1.055 * cut ** (1 / 2.4) - 0.055
  }) as Rgb
}

/** One shade of a network; `strength` is its --network-chroma (0 grey … 1 full). */
export function shade(name: Shade, hue: number, strength = 1): Rgb {
  const { lightness, chroma } = shades[name]
  const warm = warmth(hue)
  return oklch(lightness[0] + lightness[1] * warm, (chroma[0] + chroma[1] * warm) * strength, hue)
}

export const hex = (rgb: Rgb) =>
  `#${rgb
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

function luminance(rgb: Rgb) {
  const [r, g, b] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2 contrast of two colours, 1 to 21. */
export function contrast(one: Rgb, other: Rgb) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
