import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { LinkAlone } from '@/components/ui/link-alone'
import { Row, Rows } from '@/components/ui/rows'
import { roles } from '@/lib/access/roles'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

type Props = { networks: { slug: string; name: string }[]; locale: Locale }

/** With which addresses a demonstration can be entered: made up out of roles, so that they reveal nothing else. */
export async function DemoAccounts({ networks, locale }: Props) {
  const t = await getTranslations('platform.networks')
  const names = [...roles, 'lead', 'member', 'participant']
  return (
    <Section title={t('demoTitle')}>
      <p className="measure">{t('demoText')}</p>
      <LinkAlone href={localePath(locale, '/dev/mail')}>{t('demoMails')}</LinkAlone>
      <Rows>
        {networks.map(({ slug, name }) => (
          <Row
            key={slug}
            label={name}
            title={`admin@${slug}.example`}
            text={t('demoOthers', { names: names.slice(1).join(', ') })}
          />
        ))}
        <Row label={t('demoOperator')} title="operator@konvent.example" />
      </Rows>
    </Section>
  )
}
