import type { FormPurpose, QuestionKind } from '@/prisma/generated/enums'
import { questionKinds } from './schema'

/** Answers that would say who somebody is: never asked where nobody shall be recognised. */
const telling: readonly QuestionKind[] = ['address', 'person', 'upload', 'signature']

/** What the builder offers for forms of a purpose: everything, but in feedback nothing that names. */
export const kindsFor = (purpose: FormPurpose): readonly QuestionKind[] =>
  purpose === 'feedback' ? questionKinds.filter((kind) => !telling.includes(kind)) : questionKinds

/** Whether one may answer for all of an institution: files, consents and signatures are each person's own. */
export const mayBeShared = (kind: QuestionKind) => !['upload', 'consent', 'signature'].includes(kind)
