import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FitQuestion } from '@/components/applications/own-fit-question'
import { KindToJoin } from '@/components/applications/own-kind'
import { OpenWays } from '@/components/applications/own-open-ways'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { Message } from '@/components/ui/message'
import { Rows } from '@/components/ui/rows'
import { asksFor, fits, joined } from '@/lib/applications/own/fit'
import { memberships, waysToJoin } from '@/lib/applications/own/queries'
import { situation } from '@/lib/applications/own/schema'
import { now } from '@/lib/clock'
import { networkProfile } from '@/lib/networks/queries'
import { siteContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications.own.join'))('title') }
}

/** Every way into the network on one screen; where kinds are not for all, one question says which fit. */
export default async function Join({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const said = situation.parse(await searchParams)
  const [t, f, kinds, since, profile] = await Promise.all([
    getTranslations('applications.own.join'),
    getTranslations('applications.own.fit'),
    waysToJoin(ctx),
    memberships(ctx),
    networkProfile(ctx),
  ])
  const asked = joined(kinds.map((kind) => asksFor(kind.audience)))
  const asks = Object.values(asked).some(Boolean)
  const at = now()
  const verdicts = kinds.map((kind) => ({ kind, fit: fits(kind.audience, said, at) }))
  const none = asks && verdicts.every(({ fit }) => !fit.ok && fit.why !== 'unsaid')
  return (
    <>
      <FieldBand title={t('title')} sub={t('lead')} />
      {asks && (
        <Section title={f('title')} id="fit">
          {none && (
            <div className="mb-24 max-w-704">
              <Message kind="info" title={f('misfitMany')} role="status">
                {f('misfitKind')}
              </Message>
            </div>
          )}
          <FitQuestion ctx={ctx} asked={asked} situation={said} path={`/${ctx.network.slug}/join`} />
        </Section>
      )}
      {none && <OpenWays ctx={ctx} instead />}
      <Section title={t('memberships')}>
        {kinds.length === 0 && <p className="muted">{t('none')}</p>}
        <Rows>
          {verdicts.map(({ kind, fit }) => (
            <KindToJoin
              key={kind.id}
              {...{ ctx, kind, fit }}
              situation={said}
              since={since.get(kind.id) ?? null}
              office={profile.replyTo ?? profile.senderAddress}
            />
          ))}
        </Rows>
      </Section>
      {!none && <OpenWays ctx={ctx} />}
    </>
  )
}
