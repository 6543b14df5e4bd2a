import type { NextRequest } from 'next/server'
import { search } from '@/lib/check-in/queries'
import { searchInput } from '@/lib/check-in/schema'
import { exchange } from '../exchange'

type Props = { params: Promise<{ locale: string; network: string; event: string }> }

/** People of this event by a part of their name. */
export const POST = (request: NextRequest, { params }: Props) =>
  exchange(request, params, searchInput, (door, { q }) => search(door, q))
