import { can } from '@/lib/access/context'
import { Refusal, tooMany } from '@/lib/errors'
import { limits } from '@/lib/imports/limits'
import { fileProblemOf, refuseFile } from '@/lib/imports/refusals'
import { limit } from '@/lib/limits'
import type { Locale } from '@/lib/localized'
import { isForeignOrigin } from '@/lib/origin'
import { localePath } from '@/lib/paths'
import { uploadImport } from '@/lib/people/import/commands'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string }> }

/** What a form adds around its file. */
const wrapping = 16_384

const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: path } })

/**
 * Takes a file from a plain form, piece by piece to the disk: an action would hold it in memory. Too large a file is
 * refused by what the request says of itself, before a byte is read. The proxy lets this door pass, so it looks at the
 * origin itself.
 */
export async function POST(request: Request, { params }: Props) {
  const { locale, network } = await params
  const foreign = request.headers.get('origin') === 'null' || isForeignOrigin(request.headers)
  if (foreign) return new Response('Forbidden', { status: 403 })
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx || !can(ctx.actor, 'people.write')) return new Response(null, { status: 404 })
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/people/import`)
  try {
    if (!request.body) throw refuseFile('nothing')
    if (Number(request.headers.get('content-length') ?? 0) > limits.bytes + wrapping)
      throw refuseFile('tooLarge')
    if (!(await limit(`import:${ctx.actor.loginId}`, 60, 3600))) throw tooMany()
    const body = request.body as unknown as AsyncIterable<Uint8Array>
    const id = await uploadImport(ctx, request.headers.get('content-type'), body)
    return seeOther(`${root}/${id}`)
  } catch (error) {
    const refused = fileProblemOf(error)
    if (!refused && !(error instanceof Refusal)) throw error
    return seeOther(`${root}?problem=${refused ? `${refused.problem}&row=${refused.row}` : 'tooMany'}`)
  }
}
