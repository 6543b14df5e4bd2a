import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { KindRow } from '@/components/memberships/kind-row'
import { LinkAlone } from '@/components/ui/link-alone'
import { Rows } from '@/components/ui/rows'
import { membershipKinds } from '@/lib/memberships/queries'
import { networkProfile } from '@/lib/networks/queries'
import { localePath } from '@/lib/paths'
import { siteContext } from '../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks'))('join.title') }
}

export default async function Join({ params }: Props) {
  const ctx = await siteContext(params)
  const [t, kinds, profile] = await Promise.all([
    getTranslations('networks.join'),
    membershipKinds(ctx),
    networkProfile(ctx),
  ])
  const to = (path: string) => localePath(ctx.locale, `/${ctx.network.slug}/${path}`)
  const office = profile.replyTo ?? profile.senderAddress
  return (
    <>
      <FieldBand title={t('title')} sub={t('lead')} />
      <Section title={t('without')}>
        <p className="measure">{t('withoutText')}</p>
        <div className="button-group">
          <LinkAlone href={to('events')}>{t('toEvents')}</LinkAlone>
          <LinkAlone href={to('groups')}>{t('toGroups')}</LinkAlone>
          <LinkAlone href={to('newsletter')}>{t('toNewsletter')}</LinkAlone>
        </div>
      </Section>
      <Section title={t('memberships')}>
        {kinds.length === 0 && <p className="muted">{t('none')}</p>}
        <Rows>
          {kinds.map((kind) => (
            <KindRow key={kind.id} ctx={ctx} kind={kind} />
          ))}
        </Rows>
      </Section>
      {kinds.length > 0 && (
        <Section title={t('apply')}>
          <p className="measure">{t('applyText')}</p>
          <LinkAlone href={`mailto:${office}`}>{office}</LinkAlone>
        </Section>
      )}
    </>
  )
}
