import { getTranslations } from 'next-intl/server'
import { Row } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { inLanguage } from '@/lib/localized'
import type { OfferedKind } from '@/lib/memberships/queries'
import { euros } from '@/lib/money'

type Props = { ctx: Ctx; kind: OfferedKind; href?: string /** Price and audience only. */; brief?: boolean }

/** One kind of membership: for whom on the left, what it costs and brings on the right. */
export async function KindRow({ ctx, kind, href, brief }: Props) {
  const [t, o] = await Promise.all([getTranslations('memberships'), getTranslations('organisations')])
  const name = inLanguage(kind.name, ctx.locale)
  const list = new Intl.ListFormat(ctx.locale, { type: 'conjunction' })
  const sectors = ((kind.audience as { sectors?: string[] }).sectors ?? []).map((sector) =>
    o.has(`sectors.${sector}` as 'sectors.science') ? o(`sectors.${sector}` as 'sectors.science') : sector,
  )
  const gives = (kind.affiliationGives as ('price' | 'access')[]).map((one) => t(`gives.${one}`))
  const mandates = kind.mandateRules.map((rule) => `${rule.count}\u00a0×\u00a0${t(`mandates.${rule.kind}`)}`)
  const facts = [
    kind.duesCents ? t('dues', { amount: euros(ctx.locale, kind.duesCents) }) : t('noDues'),
    ...(kind.votes ? [t('votes', { count: kind.votes })] : []),
  ].join(', ')
  return (
    <Row
      label={t(`holder.${kind.holder}`)}
      title={name.text}
      {...(name.lang ? { lang: name.lang } : {})}
      {...(href ? { href } : {})}
      text={`${facts.charAt(0).toUpperCase()}${facts.slice(1)}.`}
    >
      {sectors.length > 0 && <p className="row-text">{t('audience', { list: list.format(sectors) })}.</p>}
      {!brief && kind.open && <p className="row-text">{t('openEntry')}</p>}
      {!brief && mandates.length > 0 && (
        <p className="row-text">{t('mandatesLine', { list: mandates.join(', ') })}.</p>
      )}
      {!brief && gives.length > 0 && <p className="row-text">{t('staff', { list: list.format(gives) })}</p>}
    </Row>
  )
}
