import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { OwnAddressAdd } from '@/components/people/own-address-add'
import { OwnAddressRow } from '@/components/people/own-address-row'
import { OwnHead } from '@/components/people/own-head'
import { Rows } from '@/components/ui/rows'
import { networksOf } from '@/lib/auth/queries'
import { networkBySlug } from '@/lib/networks/facts'
import { localePath } from '@/lib/paths'
import { ownPage, type Params } from '../context'

type Props = { params: Params }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('me.addresses'))('pageTitle'), robots: { index: false } }
}

/** Where mails go, and with which address one signs in. */
export default async function OwnAddresses({ params }: Props) {
  const { ctx, person } = await ownPage(params)
  const t = await getTranslations('me.addresses')
  const slugs = (await networksOf(ctx.actor.loginId ?? '')).filter((slug) => slug !== ctx.network.slug)
  const others = (await Promise.all(slugs.map(networkBySlug))).filter((one) => one !== null)
  return (
    <>
      <OwnHead ctx={ctx} title={t('pageTitle')} sub={t('lead')} />
      <Section title={t('title')}>
        <Rows>
          {person.addresses.map((address) => (
            <OwnAddressRow key={address.id} ctx={ctx} address={address} />
          ))}
        </Rows>
        {others.length > 0 && (
          <p className="measure muted mt-16">
            {t('global')}{' '}
            {others.map((one, i) => (
              <span key={one.id}>
                {i > 0 && ', '}
                <a href={localePath(ctx.locale, `/me/${one.slug}/addresses`)}>{one.name}</a>
              </span>
            ))}
          </p>
        )}
      </Section>
      <Section title={t('addTitle')}>
        <OwnAddressAdd ctx={ctx} />
      </Section>
    </>
  )
}
