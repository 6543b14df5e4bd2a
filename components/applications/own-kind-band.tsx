import { SlimBand } from '@/components/layout/field-band'
import type { Locale } from '@/lib/localized'
import { words } from '@/lib/localized'
import { DuesFigure } from './own-dues'

type Props = { kind: { name: unknown; duesCents: number }; network: string; locale: Locale }

/** What this form is about: the membership, its dues as a figure. */
export const KindBand = ({ kind, network, locale }: Props) => (
  <SlimBand
    figure={<DuesFigure cents={kind.duesCents} locale={locale} size="m" />}
    title={words(kind.name, locale)}
    text={network}
  />
)
