import type { AgendaBlock } from '@/lib/agenda/order'
import type { ProgrammeView } from './view'

/** What a block refers to: drafts, documents, pages elsewhere. */
export function BlockLinks({ block, view }: { block: AgendaBlock; view: ProgrammeView }) {
  const links = block.links.filter((link) => /^https?:\/\//i.test(link.url))
  if (links.length === 0) return null
  return (
    <ul className="block-links">
      {links.map((link) => (
        <li key={link.url}>
          <a href={link.url} {...(view.framed ? { target: '_top', rel: 'noopener' } : {})}>
            {link.title || link.url}
          </a>
        </li>
      ))}
    </ul>
  )
}
