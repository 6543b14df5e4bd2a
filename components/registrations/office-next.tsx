import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import type { NextStep } from '@/lib/registrations/office/figures/next'

/** What is worth doing next, each with the way to it. */
export async function OfficeNext({ steps, root }: { steps: readonly NextStep[]; root: string }) {
  if (steps.length === 0) return null
  const t = await getTranslations('registrations.office.next')
  return (
    <Section title={t('title')}>
      <ul>
        {steps.map(({ key, count, path }) => (
          <li key={key} className="mb-8">
            {t(`${key}.text`, { count })} <a href={`${root}${path}`}>{t(`${key}.step`)}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
