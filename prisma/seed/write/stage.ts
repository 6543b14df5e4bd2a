import { stageToken } from '@/lib/agenda/stage/link'
import { saveOwnStage } from '@/lib/agenda/stage/own/commands'
import { addMaterial } from '@/lib/agenda/stage/own/material'
import { materialInput, ownStageInput } from '@/lib/agenda/stage/own/schema'
import { notFound } from '@/lib/errors'
import { hashToken } from '@/lib/tokens'
import { eventId } from '../events/rows'
import { pdfOf } from '../pdf'
import { contextOf } from './agendas'

const event = () => eventId('negz', 'herbsttagung')
const asked = ['Jonas Albers', 'Ruth Janke', 'Carla Nowak']

type Ctx = Awaited<ReturnType<typeof contextOf>>

/** Asks somebody without writing a mail: the demo has sent it a while ago. Answers the secret of their page. */
async function ask(ctx: Ctx, name: string, askedAt: Date) {
  const row = await ctx.db.stagePerson.findFirst({
    where: { eventId: event(), name },
    select: {
      id: true,
      version: true,
      contributions: { where: { releaseId: null }, include: { session: true } },
    },
  })
  if (!row) throw notFound()
  const email = `${name.toLowerCase().replace('ø', 'o').replaceAll(' ', '.')}@buehne.example`
  const token = stageToken({ id: row.id, email, askedAt })
  await ctx.db.stagePerson.updateMany({
    where: { id: row.id },
    data: { email, askedAt, tokenHash: hashToken(token) },
  })
  const [entry] = row.contributions
  const own = { token, version: row.version, name, title: entry?.title ?? '' }
  return {
    own,
    entry: { function: entry?.function, organisation: entry?.organisation },
    session: entry?.session.key,
  }
}

/**
 * People on stage of the Herbsttagung: three were asked, one has checked her entry with everything that belongs to it and
 * left a document, one does not want to be recorded. The others wait to be asked.
 */
export async function writeStage(today: Date) {
  const ctx = await contextOf('negz', 'events')
  const day = 86_400_000
  const ago = (days: number) => new Date(today.getTime() - days * day)
  for (const name of asked) await ask(ctx, name, ago(4))
  const inga = await ask(ctx, 'Inga Sørensen', ago(9))
  await saveOwnStage(
    ctx,
    ownStageInput.parse({
      ...inga.own,
      ...texts(inga.entry),
      biography: {
        de: 'Inga Sørensen leitet das Datenlabor am Zentrum für Staatsforschung. Sie untersucht, was Verwaltungen aus ihren eigenen Registern lernen können.',
        en: 'Inga Sørensen heads the data lab at the Zentrum für Staatsforschung. She studies what administrations can learn from their own registers.',
      },
      pronunciation: 'Inga SÖ-ren-sen, das g hart',
      availability: 'Am ersten Tag ab 10 Uhr',
      naming: 'yes',
      recording: 'yes',
    }),
  )
  const title = 'Handreichung: Registerdaten im Datenraum'
  const lines = [
    title,
    'Drei Regeln, bevor jemand eine Kopie anlegt:',
    '1. Fragen, was genau gebraucht wird.',
  ]
  const file = new File([new Uint8Array(pdfOf(lines))], 'datenraum.pdf', { type: 'application/pdf' })
  await addMaterial(
    ctx,
    materialInput.parse({ token: inga.own.token, session: inga.session, title, file, from: 'now' }),
  )
  const uwe = await ask(ctx, 'Uwe Petersen', ago(9))
  await saveOwnStage(
    ctx,
    ownStageInput.parse({ ...uwe.own, ...texts(uwe.entry), naming: 'yes', recording: 'no' }),
  )
}

/** The texts of an entry as a form says them: what there is not is left out. */
const texts = (entry: { function: unknown; organisation: unknown }) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value != null))
