import type { ReactNode } from 'react'
import { Figure } from '@/components/ui/figure'
import { longWord } from '@/components/ui/long-word'

type Props = {
  /** 404, 500 … */
  code: number | string
  title: string
  text: ReactNode
  links?: { href: string; label: string }[]
  children?: ReactNode
}

/** What went wrong as a figure, in words what to do now. */
export function ErrorPage({ code, title, text, links = [], children }: Props) {
  return (
    <div className="wrap error-page">
      <Figure value={code} size="poster" wide />
      <h1 className={longWord(title)}>{title}</h1>
      <p className="lead">{text}</p>
      <ul className="error-links">
        {links.map((link) => (
          <li key={link.href}>
            <a className="link-alone" href={link.href}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}
