import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib'

/** One tag of a document's structure, with what a screen reader gets of it. */
export type Tag = { tag: string; alt?: string; lang?: string; children: Tag[] }

export type Structure = {
  title: string | undefined
  lang: string | undefined
  /** The document says that its contents are tagged. */
  marked: boolean
  /** Viewers show its title instead of the file's name. */
  showsTitle: boolean
  /** The part of PDF/UA that it declares itself to hold. */
  ua: string | undefined
  pages: number
  tree: Tag[]
  /** All tags in reading order: "Document", "H1", "Table", … */
  tags: string[]
  /** The texts that stand for pictures. */
  alts: string[]
}

const words = (found: PDFObject | undefined) =>
  found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : undefined

/** The structure of a finished document, read as a screen reader does. Fails on a document without one. */
export async function structureOf(buffer: Uint8Array): Promise<Structure> {
  const document = await PDFDocument.load(buffer, { updateMetadata: false })
  const { context, catalog } = document
  const root = context.lookupMaybe(catalog.get(PDFName.of('StructTreeRoot')), PDFDict)
  if (!root) throw new Error('the document has no structure tree')
  const roles = context.lookupMaybe(root.get(PDFName.of('RoleMap')), PDFDict)

  const childrenOf = (dict: PDFDict): Tag[] => {
    const kids = context.lookup(dict.get(PDFName.of('K')))
    const list = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : []
    return list.map((kid) => context.lookup(kid)).flatMap((kid) => (kid instanceof PDFDict ? read(kid) : []))
  }
  const read = (dict: PDFDict): Tag[] => {
    const role = context.lookupMaybe(dict.get(PDFName.of('S')), PDFName)
    if (!role) return []
    const mapped = context.lookupMaybe(roles?.get(role), PDFName) ?? role
    const alt = words(context.lookup(dict.get(PDFName.of('Alt'))))
    const lang = words(context.lookup(dict.get(PDFName.of('Lang'))))
    return [
      { tag: mapped.decodeText(), ...(alt && { alt }), ...(lang && { lang }), children: childrenOf(dict) },
    ]
  }
  const tree = childrenOf(root)
  const flat = (tags: Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...flat(tag.children)])
  const all = flat(tree)
  const mark = context.lookupMaybe(catalog.get(PDFName.of('MarkInfo')), PDFDict)
  const viewer = context.lookupMaybe(catalog.get(PDFName.of('ViewerPreferences')), PDFDict)
  return {
    title: document.getTitle(),
    lang: words(context.lookup(catalog.get(PDFName.of('Lang')))),
    marked: mark?.get(PDFName.of('Marked'))?.toString() === 'true',
    showsTitle: viewer?.get(PDFName.of('DisplayDocTitle'))?.toString() === 'true',
    ua: Buffer.from(buffer)
      .toString('latin1')
      .match(/pdfuaid:part>(\d)/)?.[1],
    pages: document.getPageCount(),
    tree,
    tags: all.map(({ tag }) => tag),
    alts: all.flatMap(({ alt }) => alt ?? []),
  }
}
