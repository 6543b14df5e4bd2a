import { can } from '@/lib/access/context'
import { uploadSchedule } from '@/lib/agenda/import/commands'
import { limits } from '@/lib/agenda/import/limits'
import { type FileProblem, fileProblemOf, refuse } from '@/lib/agenda/import/refusals'
import { Refusal, tooMany } from '@/lib/errors'
import { fileProblemOf as formProblemOf } from '@/lib/imports/refusals'
import { limit } from '@/lib/limits'
import type { Locale } from '@/lib/localized'
import { isForeignOrigin } from '@/lib/origin'
import { localePath } from '@/lib/paths'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

/** What a form adds around its file. */
const wrapping = 16_384

const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: path } })

/** Why the file was refused, and where: by its content, or as the form that brought it. */
function problemOf(error: unknown): { problem: FileProblem | 'tooMany'; line: number } | null {
  const form = formProblemOf(error)
  if (form) return { problem: form.problem === 'tooLarge' ? 'tooLarge' : 'nothing', line: 0 }
  if (error instanceof Refusal && error.code === 'TooMany') return { problem: 'tooMany', line: 0 }
  return fileProblemOf(error)
}

/**
 * Takes a programme from a plain form, piece by piece to the disk. Too large a file is refused by what the request says of
 * itself, before a byte is read. The proxy lets this door pass, so it looks at the origin itself.
 */
export async function POST(request: Request, { params }: Props) {
  const { locale, network, id } = await params
  const foreign = request.headers.get('origin') === 'null' || isForeignOrigin(request.headers)
  if (foreign) return new Response('Forbidden', { status: 403 })
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx || !can(ctx.actor, 'events.write')) return new Response(null, { status: 404 })
  const root = localePath(
    ctx.locale,
    `/${ctx.network.slug}/manage/events/${encodeURIComponent(id)}/agenda/import`,
  )
  try {
    if (!request.body) throw refuse('nothing')
    if (Number(request.headers.get('content-length') ?? 0) > limits.bytes + wrapping) throw refuse('tooLarge')
    if (!(await limit(`import:${ctx.actor.loginId}`, 60, 3600))) throw tooMany()
    const body = request.body as unknown as AsyncIterable<Uint8Array>
    const run = await uploadSchedule(ctx, id, { type: request.headers.get('content-type'), body })
    return seeOther(`${root}/${run}`)
  } catch (error) {
    const refused = problemOf(error)
    if (refused) return seeOther(`${root}?problem=${refused.problem}&line=${refused.line}`)
    if (error instanceof Refusal) return new Response(null, { status: 404 })
    throw error
  }
}
