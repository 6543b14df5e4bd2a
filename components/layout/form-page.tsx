import type { ReactNode } from 'react'

/** Holds a long form on the site: headings on the first axis, fields on the second, at a width that reads well. */
export function FormPage({ children }: { children: ReactNode }) {
  return <div className="wrap form-page">{children}</div>
}
