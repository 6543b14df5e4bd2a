import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Row, Rows } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import type { OwnRecord } from '@/lib/people/own/queries'

type Address = OwnRecord['addresses'][number]

/** Whether mail to an address arrives, in words. */
export async function AddressState({ ctx, address }: { ctx: Ctx; address: Address }) {
  const t = await getTranslations('me.addresses')
  if (address.bouncedAt) return <Status tone="danger">{t('bounced')}</Status>
  if (!address.verifiedAt) return <Status tone="warning">{t('unverified')}</Status>
  const date = shortDate(ctx.locale, ctx.network.zone, address.verifiedAt)
  return <Status>{t('verified', { date })}</Status>
}

/** The mail addresses as one's overview shows them. */
export async function OwnAddressesList({ ctx, person }: { ctx: Ctx; person: OwnRecord }) {
  const t = await getTranslations('me.addresses')
  return (
    <Section
      title={t('title')}
      aside={<a href={localePath(ctx.locale, `/me/${ctx.network.slug}/addresses`)}>{t('change')}</a>}
    >
      <Rows>
        {person.addresses.map((address) => (
          <Row
            key={address.id}
            label={t(`kinds.${address.kind}`)}
            title={address.email}
            {...(address.email === ctx.actor.email ? { text: t('signsIn') } : {})}
            aside={<AddressState ctx={ctx} address={address} />}
          />
        ))}
      </Rows>
    </Section>
  )
}
