import type { NextRequest } from 'next/server'
import { badges } from '@/lib/check-in/documents'
import { paper } from '../paper'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

export const GET = (request: NextRequest, { params }: Props) => paper(request, params, badges)
