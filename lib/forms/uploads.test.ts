import { describe, expect, it } from 'vitest'
import { readStored } from '@/lib/files/store'
import { aNetwork } from '@/prisma/factories/network'
import { readAnswers } from './answers'
import type { QuestionFacts } from './schema'
import { checkUploads, keepUploads } from './uploads'

const questions: QuestionFacts[] = [
  { key: 'doc', kind: 'upload', required: true, options: null, condition: null },
]
const form = { questions }
const file = (bytes: string | Uint8Array<ArrayBuffer>, name = 'Satzung.pdf') =>
  new File([bytes], name, { type: 'application/pdf' })
const sent = (one: File) => ({ doc: { file: one } })
const owner = { kind: 'application' as const, id: '0190a0a0-0000-7000-8000-000000000001' }

describe('an uploaded file', () => {
  it('is what its bytes say', async () => {
    const uploads = await checkUploads(form, sent(file('%PDF-1.7 …')))
    expect(uploads.doc?.answer).toMatchObject({ name: 'Satzung.pdf', mime: 'application/pdf' })
    const script = await checkUploads(form, sent(file('<script>alert(1)</script>')))
    expect(readAnswers(form, {}, { uploads: script })).toEqual({
      fieldErrors: { 'answers.doc.file': 'fileType' },
    })
  })

  it('is at most 5 MB; an empty field is nothing sent', async () => {
    const large = await checkUploads(form, sent(file(new Uint8Array(5 * 1024 * 1024 + 1))))
    expect(large.doc?.answer).toEqual({ issue: 'fileTooLarge' })
    expect(await checkUploads(form, sent(file('')))).toEqual({})
    expect(await checkUploads(form, { doc: { file: 'name.pdf' } })).toEqual({})
  })

  it('is stored with its answer, and forgotten when another takes its place', async () => {
    const { ctx } = await aNetwork()
    const first = await checkUploads(form, sent(file('%PDF-1')))
    const read = readAnswers(form, {}, { uploads: first })
    const values = 'values' in read ? read.values : {}
    expect(await ctx.db.$transaction((tx) => keepUploads(tx, ctx, owner, first, values))).toEqual([])
    const { file: id } = values.doc as { file: string }
    expect(String(await readStored(ctx.network.id, id))).toBe('%PDF-1')

    const second = await checkUploads(form, sent(file('%PDF-2')))
    const next = readAnswers(form, {}, { uploads: second, before: values })
    const after = 'values' in next ? next.values : {}
    const stale = await ctx.db.$transaction((tx) => keepUploads(tx, ctx, owner, second, after, values))
    expect(stale).toEqual([id])
    expect(await ctx.db.file.count({ where: { ownerId: owner.id } })).toBe(1)
  })
})
