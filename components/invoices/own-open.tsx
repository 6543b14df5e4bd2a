import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import { Figure } from '@/components/ui/figure'
import type { Ctx } from '@/lib/access/context'
import { dayWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { ibanWords } from '@/lib/iban'
import { amount, exactEuros } from '@/lib/money'
import type { OwnInvoices } from '@/lib/registrations/invoices/own/queries'

/** What is to be paid, huge, with all that a transfer needs; or why there is nothing. */
export function OwnOpen({ ctx, own }: { ctx: Ctx; own: OwnInvoices }) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const { open, invoices, registration, inherited } = own
  const owed = inherited.find(({ state }) => state === 'open')
  const [settled] = inherited
  if (!open && owed)
    return (
      <Section title={<Owed ctx={ctx} cents={owed.cents} />}>
        <p className="measure">{t('my.inheritedOpen', { number: owed.number })}</p>
      </Section>
    )
  if (!open && settled)
    return (
      <Section title={t(settled.state === 'paid' ? 'my.paidTitle' : 'my.freeTitle')}>
        <p className="measure">
          {t('my.inheritedSettled', {
            number: settled.number,
            amount: exactEuros(ctx.locale, settled.cents),
            state: t(`states.${settled.state}`),
          })}
        </p>
      </Section>
    )
  if (!open) {
    const which = invoices.length > 0 ? 'settled' : registration.priceCents > 0 ? 'none' : 'free'
    const paid = invoices.some(({ state }) => state === 'paid')
    return (
      <Section title={t(which === 'settled' ? (paid ? 'my.paidTitle' : 'my.freeTitle') : `my.${which}Title`)}>
        <p className="measure">{t(`my.${which}Text`)}</p>
      </Section>
    )
  }
  const date = dayWords(ctx.locale, 'UTC', open.dueOn)
  return (
    <Section title={<Owed ctx={ctx} cents={open.cents} />}>
      <Facts plain>
        <Fact name={t('paper.dueOn')}>{date}</Fact>
        <Fact name={t('paper.holder')}>{open.sender.holder}</Fact>
        <Fact name={t('my.iban')}>{ibanWords(open.sender.iban)}</Fact>
        <Fact name={t('my.reference')}>{open.reference}</Fact>
      </Facts>
    </Section>
  )
}

function Owed({ ctx, cents }: { ctx: Ctx; cents: number }) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const { figure, unit } = amount(ctx.locale, cents)
  return (
    <>
      <Figure value={figure} unit={unit} size="l" label={exactEuros(ctx.locale, cents)} /> {t('my.openTitle')}
    </>
  )
}
