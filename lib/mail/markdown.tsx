import { renderMarkdown } from '@/lib/markdown'
import { ink } from './colours'
import { font } from './type'

/** Mail programs keep styles only on the elements themselves. */
const inline = Object.entries({
  h2: { ...font.heading },
  h3: { ...font.heading },
  h4: { ...font.heading },
  p: { ...font.body, margin: '0 0 16px' },
  li: { ...font.body, margin: '0 0 4px' },
  blockquote: { ...font.body, margin: '0 0 16px', paddingLeft: 16, borderLeft: `4px solid ${ink}` },
  a: { textDecoration: 'underline' },
} as Record<string, Record<string, string | number>>)

const unitless = new Set(['fontWeight'])
const css = (style: Record<string, string | number>) =>
  Object.entries({ ...style, color: ink })
    .map(([name, value]) => {
      const unit = typeof value === 'number' && !unitless.has(name) ? 'px' : ''
      return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}${unit}`
    })
    .join(';')
    .replaceAll('"', "'")

/** An author's Markdown in a mail: the same safe HTML as on pages, with the type of mails. */
export function MailMarkdown({ text, lang }: { text: string; lang?: string }) {
  const html = inline.reduce(
    (done, [tag, style]) =>
      done.replaceAll(new RegExp(`<${tag}(?=[ >])`, 'g'), `<${tag} class="m-text" style="${css(style)}"`),
    renderMarkdown(text, 2),
  )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered from Markdown
  return <div lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
