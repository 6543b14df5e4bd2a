import { get } from 'node:http'

/** Bytes on the wire, as a browser asks for them (gzip). */
function sent(url: string): Promise<{ bytes: number; html: Promise<string> }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve({ bytes, html: fetch(url).then((page) => page.text()) }))
    }).on('error', reject)
  })
}

const all = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map(([, path = '']) => path.replaceAll('&amp;', '&'))),
]
const scriptsOf = (html: string) => all(html, /<script[^>]+src="([^"]+)"/g)
const sum = async (base: string, paths: readonly string[]) => {
  const sizes = await Promise.all(paths.map(async (path) => (await sent(new URL(path, base).href)).bytes))
  return sizes.reduce((total, bytes) => total + bytes, 0)
}
const kB = (bytes: number) => Math.round(bytes / 1000)

/** All fonts that styles name: a page loads those of them that it uses. */
async function fontsOf(base: string, styles: readonly string[]) {
  const texts = await Promise.all(styles.map(async (path) => (await fetch(new URL(path, base))).text()))
  return all(texts.join('\n'), /url\("?([^")]+\.woff2)"?\)/g)
}

/**
 * What a first visit loads, compressed, in kB: the page, its styles, the fonts they name (all of them), and the scripts
 * that an empty page does not load.
 */
export async function firstView(base: string, path: string, empty: string) {
  const page = await sent(base + path)
  const [html, bare] = [await page.html, await (await sent(base + empty)).html]
  const known = new Set(scriptsOf(bare))
  const styles = all(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)
  return {
    html: kB(page.bytes),
    css: kB(await sum(base, styles)),
    scripts: kB(
      await sum(
        base,
        scriptsOf(html).filter((src) => !known.has(src)),
      ),
    ),
    fonts: kB(await sum(base, await fontsOf(base, styles))),
  }
}
