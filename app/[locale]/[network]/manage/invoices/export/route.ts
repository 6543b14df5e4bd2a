import type { NextRequest } from 'next/server'
import { invoicesResponse } from '../export'

type Props = { params: Promise<{ locale: string; network: string }> }

/** The invoices of all events exactly as they are shown, all rows. */
export const GET = (request: NextRequest, { params }: Props) => invoicesResponse(request, params)
