import { Brand, type BrandFacts } from './brand'
import { type ThemeLabels, ThemeSwitch } from './theme-switch'

export type FootLink = { href: string; label: string; lang?: string }
export type SiteFootProps = {
  brand: BrandFacts
  footer: { label: string; links: FootLink[] }
  theme?: ThemeLabels
  demoNote?: string
}

export function SiteFoot({ brand, footer, theme, demoNote }: SiteFootProps) {
  return (
    <footer className="site-foot">
      <div className="wrap">
        <Brand {...brand} />
        <div>
          <div className="site-foot-end">
            <nav aria-label={footer.label}>
              <ul>
                {footer.links.map((link) => (
                  <li key={link.href}>
                    <a href={link.href} lang={link.lang}>
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            {theme && <ThemeSwitch labels={theme} />}
          </div>
          {demoNote && <p className="demo-note">{demoNote}</p>}
        </div>
      </div>
    </footer>
  )
}
