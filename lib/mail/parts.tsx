import { Link, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import { ink, muted, rule } from './colours'
import { font } from './type'

/** A paragraph. */
export function MailText({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <Text className="m-text" lang={lang} style={{ ...font.body, color: ink, margin: '0 0 16px' }}>
      {children}
    </Text>
  )
}

/** A link in a sentence. */
export function MailLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="m-text" style={{ color: ink, textDecoration: 'underline' }}>
      {children}
    </Link>
  )
}

/** The one thing to do. The frame sets it by its `button`; use it alone only for a second, equal choice. */
export function MailButton({ label, href }: { label: string; href: string }) {
  return (
    <p style={{ margin: '24px 0 0' }}>
      <Link
        href={href}
        className="m-button"
        style={{
          ...font.body,
          display: 'inline-block',
          backgroundColor: ink,
          color: '#ffffff',
          fontWeight: 600,
          lineHeight: '24px',
          padding: '12px 24px',
          borderRadius: 4,
          textDecoration: 'none',
        }}
      >
        {label}
      </Link>
    </p>
  )
}

/** A code to be typed elsewhere: large, one line, selectable. */
export function MailCode({ label, code }: { label: string; code: string }) {
  return (
    <div className="m-heavy" style={{ borderTop: `4px solid ${ink}`, margin: '32px 0 0', paddingTop: 12 }}>
      <Text className="m-muted" style={{ ...font.small, color: muted, margin: 0 }}>
        {label}
      </Text>
      <Text className="m-text" style={{ ...font.code, color: ink, margin: '4px 0 0' }}>
        {code}
      </Text>
    </div>
  )
}

export type MailFact = { name: string; value: ReactNode; lang?: string }

/** What, when, where: names on the left, values heavy on the right; facts without a value are left out. */
export function MailFacts({ facts }: { facts: (MailFact | null | undefined | false)[] }) {
  const told = facts.filter((fact): fact is MailFact => !!fact && fact.value != null && fact.value !== '')
  return (
    <table
      className="m-heavy"
      cellPadding={0}
      cellSpacing={0}
      style={{ width: '100%', borderTop: `4px solid ${ink}`, borderCollapse: 'collapse', margin: '24px 0' }}
    >
      <tbody>
        {told.map((fact) => (
          <tr key={fact.name}>
            <th
              scope="row"
              className="m-muted m-rule"
              style={{
                ...font.small,
                ...cell,
                width: '32%',
                color: muted,
                textAlign: 'left',
                paddingRight: 16,
              }}
            >
              {fact.name}
            </th>
            <td
              className="m-text m-rule"
              lang={fact.lang}
              style={{ ...font.body, ...cell, color: ink, fontWeight: 600 }}
            >
              {fact.value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const cell = { borderBottom: `1px solid ${rule}`, padding: '10px 0', verticalAlign: 'top' } as const
