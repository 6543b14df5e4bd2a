/** Characters of markup kept; the oldest go first, and what is being sent was used last. */
const room = 24_000_000

type Shelf = { markup: Map<string, string>; held: number }
// Server components and their rendering to HTML are bundled apart, in one process.
const shared = globalThis as { konventDrawings?: Shelf }
shared.konventDrawings ??= { markup: new Map(), held: 0 }
const shelf = shared.konventDrawings

export const drawings = {
  has: (key: string) => {
    const markup = shelf.markup.get(key)
    if (markup === undefined) return false
    shelf.markup.delete(key)
    shelf.markup.set(key, markup)
    return true
  },
  get: (key: string) => shelf.markup.get(key) ?? '',
  keep: (key: string, markup: string) => {
    shelf.markup.set(key, markup)
    shelf.held += markup.length
    for (const [oldest, old] of shelf.markup) {
      if (shelf.held <= room || oldest === key) return
      shelf.markup.delete(oldest)
      shelf.held -= old.length
    }
  },
}
