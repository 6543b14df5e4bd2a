import type { DirectoryEntry } from '@/lib/people/directory/entry'

/** "Referatsleitung IT-Strategie, Stadt Musterhausen". */
export const workWords = ({ function: work, organisation }: DirectoryEntry['work'][number]) =>
  [work, organisation.name].filter(Boolean).join(', ')

export const WorkLine = ({ work }: { work: DirectoryEntry['work'][number] }) => <p>{workWords(work)}</p>
