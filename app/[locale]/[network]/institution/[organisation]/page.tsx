import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { Colleagues } from '@/components/mandates/colleagues'
import { DoneMessage } from '@/components/mandates/done-message'
import { MandateKinds } from '@/components/mandates/mandate-kinds'
import { givesWords, membershipLine } from '@/components/mandates/membership-line'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { localePath } from '@/lib/paths'
import { ownInstitution } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string; organisation: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await ownInstitution(params)).found.organisation.name, robots: { index: false } }
}

/** One institution as its coordinator looks after it: what the membership is, its mandates, its colleagues. */
export default async function InstitutionPage({ params, searchParams }: Props) {
  const { ctx, found } = await ownInstitution(params)
  const { organisation, memberships, affiliations } = found
  const [t, c, g, common, m, { done }] = await Promise.all([
    getTranslations('mandates.page'),
    getTranslations('mandates.colleagues'),
    getTranslations('guests.desk'),
    getTranslations('common'),
    getTranslations('memberships'),
    searchParams,
  ])
  const place = { ctx, organisationId: organisation.id, office: false, writes: true }
  const lines = memberships.map((one) => ({ one, ...membershipLine(m, ctx, one) }))
  const gives = givesWords(
    m,
    lines.flatMap(({ one, member }) => (member ? [one] : [])),
    ctx.locale,
  )
  const root = localePath(ctx.locale, `/${ctx.network.slug}/institution`)
  return (
    <>
      <FieldBand
        crumbs={
          ctx.actor.standing.coordinates.length > 1 && (
            <Crumbs
              label={common('crumbs')}
              crumbs={[{ href: root, label: t('crumb') }, { label: organisation.name }]}
            />
          )
        }
        title={organisation.name}
        sub={lines.length > 0 ? lines.map(({ name, why }) => `${name}. ${why}`).join(' ') : t('noMembership')}
      />
      <div className="wrap mt-32">
        <DoneMessage done={done} />
        <p className="lead measure mt-24">{t('lead')}</p>
        <p className="mt-24">
          <ButtonLink variant="secondary" href={`${root}/${organisation.id}/events`}>
            {g('listTitle')}
          </ButtonLink>
        </p>
      </div>
      {lines.map(({ one, member, name }) => (
        <Section key={one.id} id="mandates" title={t('mandates')} lead={lines.length > 1 ? name : undefined}>
          <MandateKinds place={place} membership={one} member={member} />
        </Section>
      ))}
      <Section id="colleagues" title={t('colleagues')} lead={gives ? c('lead', { gives }) : c('leadNothing')}>
        <Colleagues place={place} colleagues={affiliations} />
      </Section>
    </>
  )
}
