import { getTranslations } from 'next-intl/server'
import type { Ctx } from '@/lib/access/context'
import { fullName } from '@/lib/people/name'
import { dueTasks } from '@/lib/people/notes/queries'
import type { Case } from './case'

const shown = 20
const short = (text: string) => (text.length > 160 ? `${text.slice(0, 160)} …` : text)

/** Tasks on people whose day has come. */
export async function tasksDue(ctx: Ctx): Promise<Case[]> {
  const [t, tasks] = await Promise.all([getTranslations('people.notes.case'), dueTasks(ctx, shown)])
  return tasks.map(({ id, body, dueOn, byName, person }) => ({
    key: `task-${id}`,
    title: fullName(person),
    note: t('by', { name: byName }),
    kind: t('kind'),
    what: short(body),
    since: dueOn,
    href: `/people/${person.id}#notes`,
    step: t('step'),
  }))
}
