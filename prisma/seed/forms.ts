import { negzInstitution, negzPerson } from './forms/negz'
import { nextInstitution, nextPerson } from './forms/next'
import { verbund } from './forms/verbund'
import { stableId } from './stable'

const plans = [negzInstitution, negzPerson, nextInstitution, nextPerson, verbund]

export const applicationFormId = (slug: string, kind: string) => stableId(`application form ${slug} ${kind}`)
export const applicationVersionId = (slug: string, kind: string) =>
  stableId(`application form version ${slug} ${kind}`)

/** The published application forms of the networks, one per kind of membership that is applied for. */
export const applicationForms = plans.map(({ slug, kind, title, intro, steps }) => ({
  slug,
  kind,
  form: {
    id: applicationFormId(slug, kind),
    networkId: stableId(`network ${slug}`),
    purpose: 'application' as const,
    title,
  },
  version: {
    id: applicationVersionId(slug, kind),
    networkId: stableId(`network ${slug}`),
    formId: applicationFormId(slug, kind),
    number: 1,
    state: 'published' as const,
    intro,
    steps: steps.map((step) => step.title),
  },
  questions: steps
    .flatMap((step, n) => step.questions.map((question) => ({ ...question, step: n + 1 })))
    .map((question, position) => ({
      ...question,
      id: stableId(`question ${slug} ${kind} ${question.key}`),
      networkId: stableId(`network ${slug}`),
      versionId: applicationVersionId(slug, kind),
      position,
    })),
}))
