import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { Answer, Order } from './typesetting.ts'
import { trueTypeOf } from './woff2.ts'

// Runs alone, as a child of lib/documents/pdf.ts, under plain Node: a document that never ends can be killed without
// anybody else being hurt. It knows no secret, no database and no network.

const root = join(import.meta.dirname, '../..')
const faces = ['Regular', 'Italic', 'Medium', 'SemiBold', 'Bold', 'Heavy']
const fonts = faces.map((face) =>
  trueTypeOf(
    readFileSync(join(root, `node_modules/@kern-ux/native/dist/fonts/fira-sans/FiraSans-${face}.woff2`)),
  ),
)
const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fonts }] })

/** Letters that no font at hand has, as the compiler names them: what cannot be shown must not be in a tagged document. */
const unshown = /the text `\\?"(.+?)\\?"` could not be displayed/gs

function typeset(order: Order, tries = 3): Buffer {
  const { template, title, language, data } = order
  const done = compiler.compile({
    mainFilePath: join(root, template),
    inputs: { data, title, language },
    resetRead: true,
  })
  if (!done.result) throw new Error(words(done.takeDiagnostics()))
  try {
    return compiler.pdf(done.result, { pdfStandard: 'ua-1', creationTimestamp: order.madeAt })
  } catch (error) {
    const found = [...(error as Error).message.matchAll(unshown)]
    const letters = found.flatMap(([, text = '']) => [...text])
    if (tries === 0 || letters.length === 0) throw error
    const blank = (text: string) => letters.reduce((left, letter) => left.replaceAll(letter, '\u25AF'), text)
    return typeset({ ...order, title: blank(title), data: blank(data) }, tries - 1)
  }
}

const words = (found: NodeError | null) =>
  (found?.shortDiagnostics ?? []).map(({ message }) => message).join('; ') || 'not typeset'

process.on('message', (order: Order) => {
  let answer: Answer
  try {
    answer = { id: order.id, pdf: typeset(order) }
  } catch (error) {
    answer = { id: order.id, error: (error as Error).message }
  }
  compiler.evictCache(10)
  process.send?.(answer)
})
process.on('disconnect', () => process.exit(0))
