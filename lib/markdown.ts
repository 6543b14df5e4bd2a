import rehypeSanitize, { type Options } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { env } from './env'

/** What an author's text may hold. No images (they would be fetched from elsewhere), no HTML, no ids, no classes. */
const allowed: Options = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code'],
    ...['strong', 'em', 'a', 'br', 'hr'],
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
}

type Node = {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: Node[]
}

const leavesUs = (href: unknown) => {
  const base = env().BASE_URL
  if (typeof href !== 'string' || !URL.canParse(href, base)) return true
  const { protocol, host } = new URL(href, base)
  return protocol.startsWith('http') && host !== new URL(base).host
}

/** Headings begin at `top`, however the author numbered them; links to elsewhere say nothing about this page. */
function adapt(node: Node, top: number, highest: number) {
  const level = node.tagName?.match(/^h([1-6])$/)?.[1]
  if (level) node.tagName = `h${Math.min(6, Number(level) - highest + top)}`
  if (node.tagName === 'a' && leavesUs(node.properties?.href))
    node.properties = { ...node.properties, rel: ['noopener', 'noreferrer'] }
  for (const child of node.children ?? []) adapt(child, top, highest)
}

const highestHeading = (node: Node): number =>
  Math.min(
    Number(node.tagName?.match(/^h([1-6])$/)?.[1] ?? 6),
    ...(node.children ?? []).map((child) => highestHeading(child)),
  )

const fitting = (top: number) => () => (tree: Node) => adapt(tree, top, highestHeading(tree))

const pipeline = (top: number) =>
  unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeSanitize, allowed)
    .use(fitting(top) as () => (tree: object) => void)
    .use(rehypeStringify)

const prepared = new Map<number, ReturnType<typeof pipeline>>()

/**
 * An author's Markdown (CommonMark) as safe HTML: markup of their own, script and foreign images never get through.
 * `top` is the level of the highest heading in the text, 2 below a page's title.
 */
export function renderMarkdown(text: string, top = 2): string {
  const known = prepared.get(top) ?? pipeline(top)
  prepared.set(top, known)
  return String(known.processSync(text))
}

/** The words of a Markdown text without its signs, shortened: descriptions and feeds. */
export function plainWords(text: string, max = 300): string {
  const bare = renderMarkdown(text)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
  return bare.length > max ? `${bare.slice(0, max - 1).replace(/\s+\S*$/, '')} …` : bare
}
