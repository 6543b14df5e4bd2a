import type { Localized } from '@/lib/localized'
import type { FormPurpose } from '@/prisma/generated/enums'
import { consents, duesClass, signature, uploads } from './closing-blocks'
import { access, arrival, diet, hopes, institution, photos } from './event-blocks'
import { again, helped, rating, venue } from './feedback-blocks'
import { applicantType, delegates, organisation, person, representative, work } from './opening-blocks'
import type { Prepared } from './prepared'

/** Ready-made questions that belong together, for the builder and for new forms. */
export const blocks = {
  diet,
  access,
  hopes,
  photos,
  arrival,
  institution,
  rating,
  helped,
  again,
  venue,
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

const onEvents: readonly BlockKey[] = ['diet', 'access', 'hopes', 'arrival', 'photos', 'institution']
const onFeedback: readonly BlockKey[] = ['rating', 'helped', 'again', 'venue']
const onApplications = blockKeys.filter((key) => !onEvents.includes(key) && !onFeedback.includes(key))

/** What the builder offers for forms of a purpose. */
export const blocksFor = (purpose: FormPurpose): readonly BlockKey[] =>
  ({ application: onApplications, registration: onEvents, feedback: onFeedback })[purpose]

type Page = { title: Localized; blocks: BlockKey[] }

/** What new forms of events start with. */
export const eventTemplates = {
  empty: [],
  usual: ['diet', 'access', 'photos'],
  feedback: ['rating', 'helped', 'again'],
} as const satisfies Record<string, readonly BlockKey[]>
export type EventTemplate = keyof typeof eventTemplates

/** What a new application form starts with; everything can be changed before it is published. */
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

/** The questions of a template for events, in order. */
export const eventQuestions = (template: EventTemplate) =>
  eventTemplates[template]
    .flatMap((block) => blocks[block] as Prepared[])
    .map((question, position) => ({ ...question, step: 1, position }))

/** The pages of a template and their questions in order. */
export function templateOf(template: FormTemplate) {
  const pages: readonly Page[] = formTemplates[template]
  return {
    steps: pages.length > 1 ? pages.map((page) => page.title) : [],
    questions: questionsIn(pages).map((question, position) => ({ ...question, position })),
  }
}
