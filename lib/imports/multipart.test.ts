import { describe, expect, it } from 'vitest'
import { limits } from './limits'
import { readUpload } from './multipart'
import { fileProblemOf } from './refusals'

const type = 'multipart/form-data; boundary=xYz'
const part = (head: string, body: string | Buffer) =>
  Buffer.concat([Buffer.from(`--xYz\r\n${head}\r\n\r\n`), Buffer.from(body as string), Buffer.from('\r\n')])
const fileHead =
  'Content-Disposition: form-data; name="file"; filename="C:\\\\Leute ä.csv"\r\nContent-Type: text/csv'
const end = Buffer.from('--xYz--\r\n')

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function upload(bytes: Buffer, size = 7, as: string | null = type) {
  const got: Buffer[] = []
  let name = ''
  const length = await readUpload(as, pieces(bytes, size), {
    begin: async (given) => {
      name = given
    },
    write: async (piece) => void got.push(Buffer.from(piece)),
  })
  return { length, name, text: Buffer.concat(got).toString() }
}
const problem = (run: Promise<unknown>) =>
  run.then(
    () => null,
    (error) => fileProblemOf(error)?.problem ?? error,
  )

describe('a posted file', () => {
  it.each([1, 2, 7, 64, 4096])('is the same in pieces of %i bytes', async (size) => {
    const body = 'a;b\r\n--xY not the end\r\n--xYz is not either, for it stands in a line\r\n'.replace(
      '--xYz is',
      '-- is',
    )
    const bytes = Buffer.concat([
      part('Content-Disposition: form-data; name="other"', 'x'),
      part(fileHead, body),
      end,
    ])
    expect(await upload(bytes, size)).toEqual({ length: body.length, name: 'C:\\\\Leute ä.csv', text: body })
  })

  it('may be empty', async () => {
    expect(await upload(Buffer.concat([part(fileHead, ''), end]))).toMatchObject({ length: 0, text: '' })
  })

  it('is refused when there is none, or no form', async () => {
    expect(await problem(upload(end))).toBe('nothing')
    expect(await problem(upload(Buffer.from('{}'), 7, 'application/json'))).toBe('nothing')
    expect(await problem(upload(Buffer.from('no boundary at all'.repeat(1000)), 64))).toBe('nothing')
  })

  it('is refused when it breaks off', async () => {
    expect(await problem(upload(part(fileHead, 'a;b')))).toBe('broken')
  })

  it('is refused past the limit, with its bytes never together in memory', async () => {
    let written = 0
    async function* endless() {
      yield Buffer.from(`--xYz\r\n${fileHead}\r\n\r\n`)
      for (;;) yield Buffer.alloc(65_536, 97)
    }
    const run = readUpload(type, endless(), {
      begin: async () => {},
      write: async (piece) => {
        written += piece.length
      },
    })
    expect(await problem(run)).toBe('tooLarge')
    expect(written).toBeLessThanOrEqual(limits.bytes)
  })

  it('is refused among thousands of parts, or behind an endless head or field', async () => {
    const small = part('Content-Disposition: form-data; name="a"', '')
    expect(await problem(upload(Buffer.concat([...Array(5000).fill(small), end]), 4096))).toBe('nothing')
    expect(await problem(upload(Buffer.from(`--xYz\r\nX: ${'y'.repeat(100_000)}`), 4096))).toBe('nothing')
    expect(
      await problem(upload(part('Content-Disposition: form-data; name="a"', 'z'.repeat(100_000)), 4096)),
    ).toBe('nothing')
  })
})
