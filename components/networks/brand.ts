import type { BrandFacts } from '@/components/layout/brand'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'

/** How a network writes itself in the head of its pages; leads home. */
export const networkBrand = ({ network, locale }: Ctx): BrandFacts => ({
  name: network.name,
  suffix: network.nameSuffix,
  logoUrl: network.logoFileId && `/files/${network.logoFileId}`,
  href: localePath(locale, `/${network.slug}`),
})

/** The network's name with its suffix, for titles and sentences. */
export const fullName = ({ name, nameSuffix }: { name: string; nameSuffix: string | null }) =>
  nameSuffix ? `${name} ${nameSuffix}` : name
