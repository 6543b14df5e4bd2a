import { expect, test } from 'vitest'
import { sentText } from './sent'

/** A request that goes on for ever, in pieces of ten, and counts what was asked of it. */
function endless(headers: Record<string, string> = {}) {
  const asked = { pieces: 0 }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      asked.pieces++
      controller.enqueue(new Uint8Array(10).fill(97))
    },
  })
  const init = { method: 'POST', body, headers, duplex: 'half' }
  return { asked, request: new Request('http://localhost', init as RequestInit) }
}

test('answers what was sent, also in pieces and nothing at all', async () => {
  const post = (body: string | null) => new Request('http://localhost', { method: 'POST', body })
  expect(await sentText(post('äöü'), 6)).toBe('äöü')
  expect(await sentText(post('äöüx'), 6)).toBeNull()
  expect(await sentText(post(null), 6)).toBe('')
})

test('reads no further than it may, and nothing where the head says too much', async () => {
  const unsaid = endless()
  expect(await sentText(unsaid.request, 100)).toBeNull()
  expect(unsaid.asked.pieces).toBeLessThan(15)
  const said = endless({ 'content-length': '101' })
  expect(await sentText(said.request, 100)).toBeNull()
  expect(said.asked.pieces).toBeLessThan(2)
})
