import type { ReactNode } from 'react'

/** Long text that an author wrote. `html` must come sanitised from lib (Markdown renderer). */
export function Prose({ html, lang, children }: { html?: string; lang?: string; children?: ReactNode }) {
  if (html == null)
    return (
      <div className="prose" lang={lang}>
        {children}
      </div>
    )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered from Markdown
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
