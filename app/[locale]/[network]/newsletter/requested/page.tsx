import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import { senderOf } from '@/lib/newsletter/queries'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsletter')
  return { title: t('requested.title'), robots: { index: false } }
}

/** After the sign-up, for every address the same: what to do now, and what if no mail arrives. */
export default async function RequestedPage({ params }: Props) {
  const ctx = await siteContext(params)
  const t = await getTranslations('newsletter')
  const sender = await senderOf(ctx)
  const form = localePath(ctx.locale, `/${ctx.network.slug}/newsletter`)
  return (
    <>
      <FieldBand title={t('requested.title')} sub={t('requested.lead')} />
      <Section title={t('requested.missing')}>
        <Rows>
          <Row title={t('requested.spam.title')} text={t('requested.spam.text', { sender })} />
          <Row title={t('requested.again.title')} href={form} text={t('requested.again.text')} />
        </Rows>
      </Section>
    </>
  )
}
