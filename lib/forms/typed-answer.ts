import type { AnswerValue } from './condition'
import type { QuestionFacts } from './schema'

export type TypedQuestion = Pick<QuestionFacts, 'key' | 'kind'>

/**
 * What stands in a form's fields right now, as far as conditions care: for the browser, which shows and hides questions
 * while somebody types. The server reads anew (answers.ts).
 */
export function typedAnswer({ key, kind }: TypedQuestion, form: FormData): AnswerValue | undefined {
  const name = `answers.${key}`
  const one = (part: string) => {
    const sent = form.get(`${name}${part}`)
    return typeof sent === 'string' ? sent.trim() : sent && sent.size > 0 ? 'file' : ''
  }
  const any = (...names: string[]) => names.some((part) => one(part) !== '') || undefined
  switch (kind) {
    case 'many_of':
      return form.getAll(`${name}[]`).map(String)
    case 'address':
      return any('.street', '.postcode', '.town')
    case 'organisation':
    case 'person':
      return any('.id', '.name')
    case 'upload':
      return any('.file') ?? ((one('.kept') !== '' && one('.remove') === '') || undefined)
    case 'consent':
      return any('')
    case 'number': {
      const number = Number(one('').replace(',', '.'))
      return one('') === '' || Number.isNaN(number) ? undefined : number
    }
    default:
      return one('') || undefined
  }
}
