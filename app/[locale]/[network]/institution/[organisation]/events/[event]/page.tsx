import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DeskAnswers } from '@/components/delegates/desk-answers'
import { DeskForm } from '@/components/delegates/desk-form'
import { DeskMembers } from '@/components/delegates/desk-members'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { Crumbs } from '@/components/ui/crumbs'
import { Figure } from '@/components/ui/figure'
import { Message } from '@/components/ui/message'
import { whenWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { deskOf } from '@/lib/registrations/delegates/queries'
import { coordinated } from '@/lib/registrations/delegates/rights'
import { ownInstitution } from '../../../context'

type Props = {
  params: Promise<{ locale: string; network: string; organisation: string; event: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('guests.desk'))('title'), robots: { index: false } }
}

const dones = ['registered', 'reminded', 'removed', 'replaced', 'answered'] as const

/** The delegate desk: who of an institution comes to an event, and one button to register more. */
export default async function DeskPage({ params, searchParams }: Props) {
  const { ctx, found } = await ownInstitution(params)
  const { event: slug } = await params
  const institution = await coordinated(ctx, found.organisation.id)
  const desk = await deskOf(ctx, institution, slug)
  if (!desk) notFound()
  const [t, b, common, query] = await Promise.all([
    getTranslations('guests.desk'),
    getTranslations('registrations.blocked'),
    getTranslations('common'),
    searchParams,
  ])
  const { event, members, verdict } = desk
  const root = localePath(ctx.locale, `/${ctx.network.slug}/institution/${institution.id}`)
  const done = dones.find((one) => one === query.done)
  const confirmed = members.filter((member) => member.state === 'confirmed').length
  const pending = members.filter((member) => member.state === 'pending').length
  return (
    <>
      <FieldBand
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[
              { href: root, label: institution.name },
              { href: `${root}/events`, label: t('crumb') },
              { label: words(event.title, ctx.locale) },
            ]}
          />
        }
        figure={
          <Figure
            value={members.length}
            unit={t('unit')}
            size="poster"
            label={t('people', { count: members.length })}
          />
        }
        title={t('heading', { event: words(event.title, ctx.locale) })}
        sub={whenWords(ctx.locale, event.zone, event.precision, event.startsAt, event.endsAt)}
      />
      {done && (
        <div className="wrap mt-24">
          <Message kind="success" role="status">
            {t(`done.${done}`, { count: Number(query.count) || 1 })}
          </Message>
        </div>
      )}
      {members.length > 0 && (
        <Section id="members" title={t('members')} lead={t('membersLead', { confirmed, pending })}>
          <DeskMembers ctx={ctx} institution={institution} desk={desk} />
        </Section>
      )}
      <DeskAnswers ctx={ctx} institution={institution} desk={desk} />
      <Section id="register" title={t('register')} lead={t('registerLead')}>
        {desk.offer ? (
          <DeskForm ctx={ctx} institution={institution} desk={desk} offer={desk.offer} />
        ) : (
          <p className="lead">{verdict.ok ? t('closed') : b(`title.${verdict.why}`)}</p>
        )}
      </Section>
    </>
  )
}
