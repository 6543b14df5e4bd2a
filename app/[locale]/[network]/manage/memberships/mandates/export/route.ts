import type { NextRequest } from 'next/server'
import { exportResponse } from '../../../list-export'

type Props = { params: Promise<{ locale: string; network: string }> }

/** The list exactly as it is shown, all its rows. */
export const GET = (request: NextRequest, { params }: Props) => exportResponse(request, params, 'mandates')
