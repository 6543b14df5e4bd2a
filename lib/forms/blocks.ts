import type { Localized } from '@/lib/localized'
import { consents, duesClass, signature, uploads } from './closing-blocks'
import { applicantType, delegates, organisation, person, representative, work } from './opening-blocks'
import type { Prepared } from './prepared'

/** Ready-made questions that belong together, for the builder and for new forms. */
export const blocks = {
  applicantType,
  person,
  work,
  organisation,
  representative,
  delegates,
  duesClass,
  uploads,
  consents,
  signature,
} as const satisfies Record<string, Prepared[]>
export type BlockKey = keyof typeof blocks
export const blockKeys = Object.keys(blocks) as [BlockKey, ...BlockKey[]]

type Page = { title: Localized; blocks: BlockKey[] }

/** What a new form starts with; everything can be changed before it is published. */
export const formTemplates = {
  empty: [],
  institution: [
    { title: { de: 'Ihre Organisation', en: 'Your organisation' }, blocks: ['organisation'] },
    { title: { de: 'Vertretung', en: 'Representation' }, blocks: ['representative', 'delegates'] },
    {
      title: { de: 'Mitgliedsbeitrag und Unterlagen', en: 'Dues and documents' },
      blocks: ['duesClass', 'uploads'],
    },
    { title: { de: 'Erklärungen', en: 'Declarations' }, blocks: ['consents', 'signature'] },
  ],
  person: [
    { title: { de: 'Zu Ihnen', en: 'About you' }, blocks: ['person', 'work'] },
    { title: { de: 'Erklärungen', en: 'Declarations' }, blocks: ['consents', 'signature'] },
  ],
  short: [{ title: { de: 'Mitglied werden', en: 'Join' }, blocks: ['person', 'consents'] }],
} as const satisfies Record<string, readonly Page[]>
export type FormTemplate = keyof typeof formTemplates
export const formTemplateKeys = Object.keys(formTemplates) as [FormTemplate, ...FormTemplate[]]

const questionsIn = (pages: readonly Page[]) =>
  pages.flatMap((page, i) =>
    page.blocks.flatMap((block) => (blocks[block] as Prepared[]).map((one) => ({ ...one, step: i + 1 }))),
  )

/** The pages of a template and their questions in order. */
export function templateOf(template: FormTemplate) {
  const pages: readonly Page[] = formTemplates[template]
  return {
    steps: pages.length > 1 ? pages.map((page) => page.title) : [],
    questions: questionsIn(pages).map((question, position) => ({ ...question, position })),
  }
}
