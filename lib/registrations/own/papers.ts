import { now } from '@/lib/clock'
import { certificateReady, letterReady } from '../papers/papers'
import type { WholeRegistration } from '../records'

/** A paper that a registration gives, and where below its page it stands. */
export type OwnPaper = { paper: 'invoice' | 'letter' | 'certificate'; path: string }

/** Which papers there are now; `present` says whether the person was counted at the door or online. */
export function papersOf(registration: WholeRegistration, present: boolean): OwnPaper[] {
  const { event, places, priceCents, lapsesAt } = registration
  const at = now()
  const papers: OwnPaper[] = []
  if (priceCents > 0 && !lapsesAt) papers.push({ paper: 'invoice', path: 'invoice' })
  if (letterReady(registration, event, at) && places.some((place) => place.state === 'confirmed'))
    papers.push({ paper: 'letter', path: 'letter.pdf' })
  if (certificateReady(present ? [{ direction: 'in' }] : [], event, at))
    papers.push({ paper: 'certificate', path: 'certificate.pdf' })
  return papers
}
