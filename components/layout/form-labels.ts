import { getTranslations } from 'next-intl/server'

/** The words that every form carries. */
export async function formLabels() {
  const [errors, common] = await Promise.all([getTranslations('errors'), getTranslations('common')])
  return { summary: errors('summary'), pending: common('pending') }
}
