import { db } from '@/lib/db'
import { stableId } from '../stable'

const began = new Date('2026-03-01T09:00:00Z')
const networkId = (slug: string) => stableId(`network ${slug}`)

/** The registration questions of NExT's autumn conference: they hang on its first part. */
export async function writeForms() {
  const slug = 'next'
  const formId = stableId(`form ${slug}`)
  const versionId = stableId(`form version ${slug}`)
  const base = { networkId: networkId(slug), versionId }
  await db.form.create({
    data: {
      id: formId,
      networkId: networkId(slug),
      purpose: 'registration',
      title: { de: 'Anmeldung Herbst', en: 'Autumn registration' },
    },
  })
  await db.formVersion.create({
    data: {
      id: versionId,
      networkId: networkId(slug),
      formId,
      number: 1,
      state: 'published',
      publishedAt: began,
    },
  })
  await db.question.createMany({
    data: [
      {
        ...base,
        id: stableId(`question ${slug} lunch`),
        key: 'lunch',
        kind: 'one_of' as const,
        label: { de: 'Mittagessen', en: 'Lunch' },
        required: false,
        options: [
          { value: 'vegetarian', label: { de: 'Vegetarisch', en: 'Vegetarian' } },
          { value: 'vegan', label: { de: 'Vegan', en: 'Vegan' } },
          { value: 'none', label: { de: 'Ich esse nicht mit', en: 'I am not having lunch' } },
        ],
        position: 1,
        retention: 'diet',
      },
      {
        ...base,
        id: stableId(`question ${slug} access`),
        key: 'access',
        kind: 'long_text' as const,
        label: { de: 'Was wird vor Ort gebraucht?', en: 'What do you need on site?' },
        help: {
          de: 'Zum Beispiel Gebärdensprache, Schriftdolmetschen, Ruheraum',
          en: 'For example sign language, speech-to-text, a quiet room',
        },
        position: 2,
        retention: 'access',
      },
    ],
  })
}
