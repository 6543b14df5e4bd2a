import { classNames } from '@/components/ui/class-names'
import { longWord } from '@/components/ui/long-word'

export type BrandFacts = { name: string; suffix?: string | null; logoUrl?: string | null; href: string }

/** The network's name as it writes itself, or its logo. */
export function Brand({ name, suffix, logoUrl, href }: BrandFacts) {
  if (logoUrl)
    return (
      <a className="brand brand-logo" href={href}>
        {/* biome-ignore lint/performance/noImgElement: next/image writes style attributes, which the policy drops */}
        <img src={logoUrl} alt={name} height={40} />
      </a>
    )
  return (
    <a className={classNames('brand', name.length > 10 && 'brand-name-long', longWord(name))} href={href}>
      {name}
      {suffix && <sup>{suffix}</sup>}
    </a>
  )
}
