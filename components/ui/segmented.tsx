import type { Tab } from './tabs'

/** Two or three views in one frame: "Ganzes Programm | Gemerkt (2)". */
export function Segmented({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="segmented">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count != null && ` (${tab.count})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
