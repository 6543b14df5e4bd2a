import type { ReactNode } from 'react'

export type Tab = { href: string; label: string; count?: number | string; current?: boolean }

/** Views of one list as links; the present one is underlined with ink. `end` holds links for the whole list. */
export function Tabs({ label, tabs, end }: { label: string; tabs: Tab[]; end?: ReactNode }) {
  return (
    <div className="tabs">
      <nav aria-label={label}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.href}>
              <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
                {tab.label}
                {tab.count != null && ` ${tab.count}`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {end && <div className="tabs-end">{end}</div>}
    </div>
  )
}
