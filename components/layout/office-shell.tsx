import { Menu as MenuIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Brand, type BrandFacts } from './brand'
import { OfficeBar, type OfficeBarProps, OfficeLinks } from './office-bar'
import { type OfficeItem, OfficeNav } from './office-nav'
import { SkipLink } from './skip-link'
import { type ThemeLabels, ThemeSwitch } from './theme-switch'

type Props = OfficeBarProps & {
  brand: BrandFacts
  /** "Geschäftsstelle". */
  room: string
  nav: { label: string; groups: OfficeItem[][] }
  menuLabel: string
  skipLabel: string
  theme?: ThemeLabels
  demoNote?: string
  children: ReactNode
}

/** The office: ways on the left under the network's colour, a bar for finding, and the work. */
export function OfficeShell({
  brand,
  room,
  nav,
  menuLabel,
  skipLabel,
  theme,
  demoNote,
  children,
  ...bar
}: Props) {
  return (
    <div className="office">
      <SkipLink label={skipLabel} />
      <nav className="office-side" aria-label={nav.label}>
        <div className="office-flag band-field">
          <Brand {...brand} />
          <p>{room}</p>
        </div>
        <OfficeNav groups={nav.groups} />
        <details className="office-fold">
          <summary>
            <Icon of={MenuIcon} />
            <span className="summary-text">{menuLabel}</span>
          </summary>
          <OfficeNav groups={nav.groups} />
          <OfficeLinks links={bar.links} account={bar.account} />
        </details>
      </nav>
      <div className="office-work">
        <OfficeBar {...bar} />
        <main id="content" tabIndex={-1} className="office-main">
          {children}
        </main>
        {(theme || demoNote) && (
          <footer className="office-foot">
            {demoNote && <p className="demo-note">{demoNote}</p>}
            {theme && <ThemeSwitch labels={theme} />}
          </footer>
        )}
      </div>
    </div>
  )
}
