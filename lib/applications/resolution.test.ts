import { describe, expect, it } from 'vitest'
import type { VoteChoice } from '@/prisma/generated/enums'
import { resolve } from './resolution'

const letters: Record<string, VoteChoice> = { y: 'yes', n: 'no', a: 'abstain', c: 'conflict' }
const votes = (text: string) => [...text].map((letter) => letters[letter] as VoteChoice)

type Outcome = ReturnType<typeof resolve>['outcome']
// asked, quorum, votes as letters → while it runs, at the deadline
const cases: [what: string, asked: number, quorum: number, votes: string, runs: Outcome, ends: Outcome][] = [
  ['nobody voted', 5, 3, '', 'open', 'no_quorum'],
  ['too few voted', 5, 3, 'yy', 'open', 'no_quorum'],
  ['yes cannot be overtaken any more', 5, 3, 'yyy', 'admitted', 'admitted'],
  ['no cannot be overtaken any more', 5, 3, 'nnn', 'rejected', 'rejected'],
  ['one missing vote can make it a tie', 4, 2, 'yyn', 'open', 'admitted'],
  ['a tie with one missing', 5, 3, 'yynn', 'open', 'rejected'],
  ['a tie of all', 4, 3, 'yynn', 'rejected', 'rejected'],
  ['the missing ones can bring a tie at best', 5, 3, 'ynn', 'open', 'rejected'],
  ['the missing one can bring a tie at best, which rejects', 4, 3, 'ynn', 'rejected', 'rejected'],
  ['abstentions count for the quorum', 5, 3, 'yaa', 'open', 'admitted'],
  ['abstentions are no votes cast', 3, 3, 'yaa', 'admitted', 'admitted'],
  ['all abstain', 3, 3, 'aaa', 'rejected', 'rejected'],
  ['a conflict is no vote', 3, 2, 'yc', 'open', 'no_quorum'],
  ['a conflict leaves fewer to ask', 3, 3, 'yyc', 'admitted', 'admitted'],
  ['a conflict does not lower a quorum that can be met', 5, 3, 'yycc', 'open', 'no_quorum'],
  ['all have a conflict', 3, 2, 'ccc', 'no_quorum', 'no_quorum'],
  ['all but one have a conflict', 3, 2, 'ccy', 'admitted', 'admitted'],
  ['one is enough where one is asked', 1, 1, 'y', 'admitted', 'admitted'],
  ['one says no', 1, 1, 'n', 'rejected', 'rejected'],
  ['a quorum of all waits for all', 3, 3, 'yy', 'open', 'no_quorum'],
  ['a quorum above the number asked asks for all', 2, 9, 'yy', 'admitted', 'admitted'],
  ['a quorum of none still needs one vote', 3, 0, '', 'open', 'no_quorum'],
  ['yes is ahead, the missing ones could turn it', 5, 2, 'yy', 'open', 'admitted'],
  ['nobody was asked', 0, 1, '', 'no_quorum', 'no_quorum'],
]

describe('a circular resolution', () => {
  it.each(cases)('%s', (_, asked, quorum, given, runs, ends) => {
    const poll = { asked, quorum, votes: votes(given) }
    expect(resolve({ ...poll, closed: false }).outcome).toBe(runs)
    expect(resolve({ ...poll, closed: true }).outcome).toBe(ends)
  })

  it('once decided is turned round by no vote that is still missing', () => {
    const choices: VoteChoice[] = ['yes', 'no', 'abstain', 'conflict']
    const polls = (length: number): VoteChoice[][] =>
      length === 0 ? [[]] : polls(length - 1).flatMap((rest) => choices.map((choice) => [...rest, choice]))
    for (let asked = 1; asked <= 4; asked++)
      for (let quorum = 1; quorum <= asked; quorum++)
        for (const all of polls(asked)) {
          const end = resolve({ asked, quorum, votes: all, closed: true }).outcome
          for (let given = 0; given < asked; given++) {
            const { outcome } = resolve({ asked, quorum, votes: all.slice(0, given), closed: false })
            if (outcome === 'admitted' || outcome === 'rejected') expect([all, outcome]).toEqual([all, end])
          }
        }
  })
})
