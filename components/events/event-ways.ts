import type { Ability } from '@/lib/access/abilities'

/**
 * The office's pages about one event, in the order in which they are needed: planning, programme, people, the day, after
 * it. A way is its key under events.office, its path and who may; the first of a stage stands for the whole stage.
 */
export const eventStages = [
  ['overview', [['overview', '', 'events.read']]],
  [
    'plan',
    [
      ['edit', '/edit', 'events.write'],
      ['editPlaces', '/places', 'events.write'],
      ['editQuestions', '/questions', 'events.write'],
      ['texts', '/texts', 'events.write'],
    ],
  ],
  [
    'agenda',
    [
      ['agenda', '/agenda', 'events.read'],
      ['stagePeople', '/agenda/people', 'events.read'],
      ['runSheet', '/agenda/run-sheet', 'events.read'],
      ['exports', '/agenda/exports', 'events.read'],
    ],
  ],
  [
    'people',
    [
      ['registrations', '/registrations', 'events.read'],
      ['invitations', '/invitations', 'events.read'],
      ['invoices', '/invoices', 'events.read'],
      ['messages', '/messages', 'events.read'],
    ],
  ],
  ['day', [['door', '/door', 'check-in.read']]],
  [
    'after',
    [
      ['recordings', '/recordings', 'events.read'],
      ['feedback', '/feedback', 'events.read'],
      ['review', '/review', 'news.read'],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly (readonly [string, string, Ability])[]])[]

export type EventStage = (typeof eventStages)[number][0]
export type EventWay = (typeof eventStages)[number][1][number][0]
