import type { Ctx } from '@/lib/access/context'
import type { TemplateKey } from '@/lib/events/templates'
import { writeAgenda } from './commands'
import type { AgendaPlan, PlannedSession } from './schema'

const said = (de: string, en: string) => ({ de, en })
const welcome = (start: string): PlannedSession => ({
  kind: 'other',
  title: said('Begrüßung', 'Welcome'),
  start,
  minutes: 10,
})

/**
 * What the programme of a new event begins with, by its template's key; nothing where every one is different. The office
 * changes and releases it like any other working copy.
 */
const skeletons: Partial<Record<TemplateKey, AgendaPlan>> = {
  meetup: {
    items: [
      welcome('17:00'),
      { kind: 'panel', title: said('Podium', 'Panel'), start: '17:10', minutes: 50 },
      {
        kind: 'discussion',
        title: said('Offene Diskussion', 'Open discussion'),
        start: '18:00',
        minutes: 60,
      },
    ],
  },
  autumn: {
    items: [
      welcome('10:00'),
      {
        kind: 'assembly_item',
        title: said('Mitgliederversammlung', 'General assembly'),
        start: '16:00',
        minutes: 60,
      },
    ],
  },
}

/** Fills the empty programme of an event that was just made from a template. */
export async function startProgramme(ctx: Ctx, event: { id: string }, template: TemplateKey | null) {
  const skeleton = template && skeletons[template]
  if (skeleton) await writeAgenda(ctx, event.id, skeleton)
}
