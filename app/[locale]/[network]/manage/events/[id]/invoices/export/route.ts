import type { NextRequest } from 'next/server'
import { invoicesResponse } from '../../../../invoices/export'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

/** The invoices of one event exactly as they are shown, all rows. */
export const GET = (request: NextRequest, { params }: Props) => invoicesResponse(request, params)
