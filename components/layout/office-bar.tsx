import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

type Links = {
  links: { href: string; label: string; lang?: string }[]
  account?: ReactNode
}

export type OfficeBarProps = Links & {
  search: {
    /** Where the form goes (GET, field q). */
    action: string
    label: string
    submitLabel: string
    value?: string
    /** What opens the palette, at the end of the field. */
    end?: ReactNode
  }
}

/** Ways out of the office, and who works here. */
export function OfficeLinks({ links, account }: Links) {
  return (
    <div className="office-links">
      {links.map((link) => (
        <a key={link.href} href={link.href} lang={link.lang}>
          {link.label}
        </a>
      ))}
      {account}
    </div>
  )
}

/** Search on the left, ways out of the office on the right. */
export function OfficeBar({ search, links, account }: OfficeBarProps) {
  return (
    <header className="office-bar">
      <search className="office-find">
        <form className="office-search" action={search.action}>
          <button type="submit" aria-label={search.submitLabel}>
            <Icon of={Search} />
          </button>
          <input
            type="search"
            name="q"
            aria-label={search.label}
            placeholder={search.label}
            defaultValue={search.value}
            autoComplete="off"
          />
        </form>
        {search.end}
      </search>
      <OfficeLinks links={links} account={account} />
    </header>
  )
}
