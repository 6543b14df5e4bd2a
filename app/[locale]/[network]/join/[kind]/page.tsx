import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FitQuestion } from '@/components/applications/own-fit-question'
import { JoinForm } from '@/components/applications/own-join-form'
import { Joined } from '@/components/applications/own-joined'
import { KindBand } from '@/components/applications/own-kind-band'
import { Misfit } from '@/components/applications/own-misfit'
import { StartForm } from '@/components/applications/own-start-form'
import { FormPage } from '@/components/layout/form-page'
import { Section } from '@/components/layout/section'
import { SitePageHead } from '@/components/layout/site-page-head'
import { LinkAlone } from '@/components/ui/link-alone'
import { asksFor, fits } from '@/lib/applications/own/fit'
import { memberships } from '@/lib/applications/own/queries'
import { situation } from '@/lib/applications/own/schema'
import { longDate, now } from '@/lib/clock'
import { networkProfile } from '@/lib/networks/queries'
import { kindOf } from './kind'

type Props = {
  params: Promise<{ locale: string; network: string; kind: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications.own.free'))('title') }
}

/** One kind of membership: first whether it fits, then the one form. */
export default async function JoinKindPage({ params, searchParams }: Props) {
  const { ctx, kind } = await kindOf(params)
  const said = situation.parse(await searchParams)
  const [t, f, s, since, profile] = await Promise.all([
    getTranslations('applications.own.free'),
    getTranslations('applications.own.fit'),
    getTranslations('applications.own.start'),
    memberships(ctx),
    networkProfile(ctx),
  ])
  const band = <KindBand kind={kind} network={ctx.network.name} locale={ctx.locale} />
  const path = `/${ctx.network.slug}/join/${kind.key}`
  const office = profile.replyTo ?? profile.senderAddress
  const member = since.get(kind.id)
  if (member) {
    const date = longDate(ctx.locale, 'UTC', member)
    const lead = (await searchParams).done === 'joined' ? t('joined') : t('sinceSignedIn', { date })
    return <Joined ctx={ctx} title={t('joinedTitlePlain')} lead={lead} />
  }
  const fit = fits(kind.audience, said, now())
  if (!fit.ok && fit.why !== 'unsaid')
    return (
      <>
        {band}
        <Misfit {...{ ctx, fit, office, path }} audience={kind.audience} />
      </>
    )
  const institution = kind.holder === 'institution'
  if (!fit.ok) {
    const asked = asksFor(kind.audience)
    const many = Object.values(asked).filter(Boolean).length > 1
    return (
      <>
        {band}
        <FormPage>
          <h1 className="mb-8">{f('title')}</h1>
          <p className="lead mb-32">{many ? f('leadMany') : f('lead')}</p>
          <FitQuestion {...{ ctx, asked, path, institution }} situation={said} />
        </FormPage>
      </>
    )
  }
  if (kind.way === 'office') {
    const j = await getTranslations('applications.own.join')
    return (
      <>
        {band}
        <SitePageHead title={j('office')} lead={j('officeText')}>
          <LinkAlone href={`mailto:${office}`}>{office}</LinkAlone>
        </SitePageHead>
      </>
    )
  }
  const joins = kind.way === 'join'
  return (
    <>
      {band}
      <FormPage>
        <h1 className="mb-32">{joins ? t('title') : s('title')}</h1>
        {joins ? (
          <JoinForm ctx={ctx} kind={kind} situation={said} />
        ) : (
          <StartForm ctx={ctx} kind={kind} situation={said} />
        )}
      </FormPage>
      {!joins && (
        <Section title={s('how')}>
          <ol className="measure how">
            <li>{s('how1')}</li>
            <li>{s('how2')}</li>
            <li>{s('how3')}</li>
          </ol>
        </Section>
      )}
    </>
  )
}
