import { ChevronDown, Menu as MenuIcon, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Brand, type BrandFacts } from './brand'
import { Menu } from './menu'

export type NavItem = { href: string; label: string; current?: boolean }
export type LanguageSwitch = { href: string; label: string; lang: string }
export type Account = { label: string; href: string; children?: ReactNode }

export type SiteHeadProps = {
  brand: BrandFacts
  nav: { label: string; items: NavItem[] }
  menuLabel: string
  search?: { href: string; label: string }
  languageSwitch?: LanguageSwitch
  account?: Account
}

function Nav({ label, items }: SiteHeadProps['nav']) {
  return (
    <nav aria-label={label} className="site-nav">
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Tools = Pick<SiteHeadProps, 'search' | 'languageSwitch' | 'account'> & { folded?: boolean }

function SiteTools({ search, languageSwitch, account, folded }: Tools) {
  return (
    <div className="site-tools">
      {search && (
        <a href={search.href} aria-label={folded ? undefined : search.label}>
          {folded ? search.label : <Icon of={Search} />}
        </a>
      )}
      {languageSwitch && (
        <a href={languageSwitch.href} lang={languageSwitch.lang} hrefLang={languageSwitch.lang}>
          {languageSwitch.label}
        </a>
      )}
      {account &&
        (account.children && !folded ? (
          <Menu
            label={
              <>
                <span className="summary-text">{account.label}</span>
                <Icon of={ChevronDown} size={16} />
              </>
            }
          >
            {account.children}
          </Menu>
        ) : (
          <a href={account.href} className="site-account">
            {account.label}
          </a>
        ))}
      {folded && account?.children}
    </div>
  )
}

/** Brand, ways, tools. Below 1024 px all but the brand folds into a menu that opens without JavaScript. */
export function SiteHead({ brand, nav, menuLabel, ...tools }: SiteHeadProps) {
  const some = nav.items.length > 0
  return (
    <header className="site-head">
      <div className="wrap">
        <Brand {...brand} />
        <div className="site-nav-wide site-nav">{some && <Nav {...nav} />}</div>
        <div className="site-tools-wide">
          <SiteTools {...tools} />
        </div>
        <details className="site-fold">
          <summary>
            <Icon of={MenuIcon} size={24} />
            <span className="visually-hidden">{menuLabel}</span>
          </summary>
          {some && <Nav {...nav} />}
          <SiteTools {...tools} folded />
        </details>
      </div>
    </header>
  )
}
