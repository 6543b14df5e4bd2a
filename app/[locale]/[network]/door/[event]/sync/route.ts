import type { NextRequest } from 'next/server'
import { syncInput } from '@/lib/check-in/schema'
import { sync } from '@/lib/check-in/sync'
import { exchange } from '../exchange'

type Props = { params: Promise<{ locale: string; network: string; event: string }> }

/** What the phone scanned, and how things stand. */
export const POST = (request: NextRequest, { params }: Props) => exchange(request, params, syncInput, sync)
