import { db } from '@/lib/db'
import { applicationForms } from '../forms'
import { kindId } from '../memberships'

const began = new Date('2026-03-01T09:00:00Z')

/** The application forms, each linked with its kind of membership. */
export async function writeApplicationForms() {
  for (const { slug, kind, form, version, questions } of applicationForms) {
    await db.form.create({ data: form })
    await db.formVersion.create({ data: { ...version, publishedAt: began } })
    await db.question.createMany({ data: questions })
    await db.membershipKind.update({ where: { id: kindId(slug, kind) }, data: { formId: form.id } })
  }
}
