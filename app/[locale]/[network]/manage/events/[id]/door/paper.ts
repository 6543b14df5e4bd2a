import type { NextRequest } from 'next/server'
import type { Ctx } from '@/lib/access/context'
import type { Selection } from '@/lib/check-in/documents'
import { pdfFile } from '@/lib/documents/pdf'
import { Refusal } from '@/lib/errors'
import type { OfficeEvent } from '@/lib/events/office/queries'
import { isId } from '@/lib/ids'
import { doorOffice } from './office'

type Params = Promise<{ locale: string; network: string; id: string }>
type Make = (ctx: Ctx, event: OfficeEvent, selection: Selection) => Promise<{ title: string; body: Buffer }>

/** A paper of the door: ?pool=, ?part= or several ?id= choose whose it is. */
export async function paper(request: NextRequest, params: Params, make: Make): Promise<Response> {
  const { ctx, event } = await doorOffice(params)
  const { searchParams } = request.nextUrl
  const id = (name: string) => searchParams.getAll(name).filter(isId)
  const [[pool], [part], ids] = [id('pool'), id('part'), id('id')]
  try {
    const { title, body } = await make(ctx, event, {
      ...(pool ? { pool } : {}),
      ...(part ? { part } : {}),
      ids,
    })
    return pdfFile(body, title)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return new Response(null, { status: 404 })
  }
}
