import { getTranslations } from 'next-intl/server'
import type { ConditionPhrases } from '@/lib/forms/condition-words'

/** How this page's language speaks of conditions. */
export async function conditionPhrases(): Promise<ConditionPhrases> {
  const t = await getTranslations('forms.when')
  return {
    is: (question, value) => t('is', { question, value }),
    set: (question) => t('set', { question }),
    ticked: (question) => t('ticked', { question }),
    gone: t('gone'),
  }
}
