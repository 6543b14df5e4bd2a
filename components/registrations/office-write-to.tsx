import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import type { audiencesOf } from '@/lib/registrations/office/messages/audiences'

type Props = { audiences: Awaited<ReturnType<typeof audiencesOf>>; here: string }

/** The usual selections with how many each holds; any other is made in the list. */
export async function OfficeWriteTo({ audiences, here }: Props) {
  const t = await getTranslations('registrations.office.messages')
  return (
    <Section
      title={t('to')}
      stacked
      aside={<a href={`${here}/registrations`}>{t('list')}</a>}
      lead={t('toOther')}
    >
      <Rows>
        {audiences.map(({ key, count, list }) => (
          <Row
            key={key}
            figure={<Figure value={count} size="s" />}
            title={key === 'all' ? t('toAll') : t(`toState.${key}`)}
            href={`${here}/messages/new?${new URLSearchParams({ all: '1', ...(list ? { list } : {}) })}`}
          />
        ))}
      </Rows>
    </Section>
  )
}
