import { getTranslations } from 'next-intl/server'
import { Table, Td, Th } from '@/components/ui/table'
import { contrast, hex, type Rgb, type Shade, shade } from '@/lib/hue'

const ink: Rgb = [0x13 / 255, 0x15 / 255, 0x25 / 255]
const names = {
  'field-light': 'light',
  'field-dark': 'dark',
  'bright-dark': 'bright',
  'tint-light': 'tint',
} as const

/** The shades that follow from the saved hue, each with the contrast of what stands on it. */
export async function HueSwatches({ hue }: { hue: number }) {
  const t = await getTranslations('networks.settings')
  const beside: Record<keyof typeof names, Rgb> = {
    'field-light': ink,
    'field-dark': shade('bright-dark', hue),
    'bright-dark': shade('field-dark', hue),
    'tint-light': ink,
  }
  return (
    <Table caption={t('hueNow')} captionHidden={false}>
      <thead>
        <tr>
          <Th>{t('swatch')}</Th>
          <Th>{t('swatchUse')}</Th>
          <Th>{t('swatchContrast')}</Th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(names) as (keyof typeof names)[]).map((name) => (
          <tr key={name}>
            <Td>
              <Swatch name={name} hue={hue} />
            </Td>
            <Th scope="row">{t(`swatches.${names[name]}`)}</Th>
            <Td>{t('contrast', { ratio: contrast(shade(name, hue), beside[name]).toFixed(1) })}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** SVG, because the policy drops style attributes. */
function Swatch({ name, hue }: { name: Shade; hue: number }) {
  return (
    <svg aria-hidden="true" width="96" height="40">
      <rect width="96" height="40" fill={hex(shade(name, hue))} />
    </svg>
  )
}

/** Twelve hues round the circle with their numbers, to choose by eye. */
export function HueWheel() {
  return (
    <ul className="flex flex-wrap gap-16">
      {Array.from({ length: 12 }, (_, i) => i * 30).map((hue) => (
        <li key={hue} className="small">
          <Swatch name="field-light" hue={hue} />
          {hue}
        </li>
      ))}
    </ul>
  )
}
