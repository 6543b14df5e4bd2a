import { db } from '@/lib/db'
import { applicationForms } from '../forms'
import { stableId } from '../stable'

/** A form that NExT took over from NEGZ and is still changing: a draft that says where it came from. */
export async function writeCopiedForm() {
  const source = applicationForms.find(({ slug, kind }) => slug === 'negz' && kind === 'institutional')
  if (!source) return
  const networkId = stableId('network next')
  const [formId, versionId] = [stableId('copied form'), stableId('copied form version')]
  const { title, purpose } = source.form
  const copiedFrom = `NEGZ, ${title.de}, Version ${source.version.number}`
  await db.form.create({ data: { id: formId, networkId, purpose, title, copiedFrom } })
  await db.formVersion.create({
    data: { ...source.version, id: versionId, networkId, formId, state: 'draft' },
  })
  await db.question.createMany({
    data: source.questions.map((question) => ({
      ...question,
      id: stableId(`copied ${question.key}`),
      networkId,
      versionId,
    })),
  })
}
