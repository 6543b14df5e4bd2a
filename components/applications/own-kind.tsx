import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { LinkAlone } from '@/components/ui/link-alone'
import { Row } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import type { Ctx } from '@/lib/access/context'
import { type Fit, situationQuery } from '@/lib/applications/own/fit'
import type { JoinKind } from '@/lib/applications/own/queries'
import type { Situation } from '@/lib/applications/own/schema'
import { longDate } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { audienceWords, misfitWords } from './own-audience'
import { DuesFigure } from './own-dues'

type Props = {
  ctx: Ctx
  kind: JoinKind
  fit: Fit
  situation: Situation
  /** The reader is a member of this kind since then. */
  since: Date | null
  /** Where the office reads mail. */
  office: string
}

/** One kind of membership: what it costs on the left; who may hold it, what it brings, and the one way in on the right. */
export async function KindToJoin({ ctx, kind, fit, situation, since, office }: Props) {
  const [t, m, audience] = await Promise.all([
    getTranslations('applications.own.join'),
    getTranslations('memberships'),
    audienceWords(kind, ctx.locale),
  ])
  const name = inLanguage(kind.name, ctx.locale)
  const list = new Intl.ListFormat(ctx.locale, { type: 'conjunction' })
  const gives = (kind.affiliationGives as ('price' | 'access')[]).map((one) => m(`gives.${one}`))
  const mandates = kind.mandateRules.map((rule) => `${rule.count}\u00a0×\u00a0${m(`mandates.${rule.kind}`)}`)
  const brings = [
    kind.votes > 0 && `${m('votes', { count: kind.votes })}.`,
    mandates.length > 0 && `${m('mandatesLine', { list: mandates.join(', ') })}.`,
    gives.length > 0 && m('staff', { list: list.format(gives) }),
  ].filter((line): line is string => Boolean(line))
  return (
    <Row
      figure={
        <>
          <DuesFigure cents={kind.duesCents} locale={ctx.locale} />
          {kind.duesCents > 0 && <span className="figure-under muted">{t('perYear')}</span>}
        </>
      }
      title={name.text}
      {...(name.lang ? { lang: name.lang } : {})}
      text={audience}
    >
      {brings.map((line) => (
        <p className="row-text" key={line}>
          {line}
        </p>
      ))}
      <div className="mt-16">
        {since ? (
          <Status tone="strong">{t('held', { date: longDate(ctx.locale, 'UTC', since) })}</Status>
        ) : (
          <Entry {...{ ctx, kind, fit, situation, office }} />
        )}
      </div>
    </Row>
  )
}

async function Entry({ ctx, kind, fit, situation, office }: Omit<Props, 'since'>) {
  const [t, f] = await Promise.all([
    getTranslations('applications.own.join'),
    getTranslations('applications.own.fit'),
  ])
  const misfit = await misfitWords(kind.audience, fit, ctx.locale)
  if (misfit)
    return (
      <>
        <Status tone="strong">{f('misfitTitle')}</Status>
        <p className="row-text">{misfit}</p>
      </>
    )
  if (kind.way === 'office')
    return (
      <>
        <p className="row-text">{t('officeText')}</p>
        <LinkAlone href={`mailto:${office}`}>{office}</LinkAlone>
      </>
    )
  const path = `/${ctx.network.slug}/join/${kind.key}${situationQuery(situation)}`
  return (
    <ButtonLink href={localePath(ctx.locale, path)} arrow>
      {kind.way === 'join' ? t('join') : t('apply')}
      <span className="visually-hidden">: {inLanguage(kind.name, ctx.locale).text}</span>
    </ButtonLink>
  )
}
