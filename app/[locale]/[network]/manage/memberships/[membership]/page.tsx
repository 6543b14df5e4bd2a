import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { FactFields } from '@/components/memberships/fact-fields'
import { FactRows } from '@/components/memberships/fact-rows'
import { MandateRows } from '@/components/memberships/mandate-rows'
import { StatusFacts } from '@/components/memberships/status-facts'
import { Crumbs } from '@/components/ui/crumbs'
import { LinkAlone } from '@/components/ui/link-alone'
import { can } from '@/lib/access/context'
import { dateColumn, dayWords, now } from '@/lib/clock'
import { words } from '@/lib/localized'
import { addFact } from '@/lib/memberships/actions'
import { membershipRecord } from '@/lib/memberships/queries'
import { asOf } from '@/lib/memberships/schema'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string; membership: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load(params: Props['params']) {
  const ctx = await officeContext(params, 'people.read')
  const membership = await membershipRecord(ctx, (await params).membership)
  if (!membership) return notFound()
  const { person, organisation } = membership
  return { ctx, membership, name: person ? fullName(person) : (organisation?.name ?? '') }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params)).name }
}

/** One membership: what holds on a day and why, everything that happened to it, and who holds its mandates. */
export default async function MembershipPage({ params, searchParams }: Props) {
  const { ctx, membership, name } = await load(params)
  const { on } = asOf.parse(await searchParams)
  const [t, c, labels] = await Promise.all([
    getTranslations('memberships'),
    getTranslations('common'),
    formLabels(),
  ])
  const office = localePath(ctx.locale, `/${ctx.network.slug}/manage`)
  const day = on ? new Date(`${on}T00:00:00Z`) : dateColumn(ctx.network.zone, now())
  const { organisation, kind } = membership
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: `${office}/memberships`, label: t('record.title') }, { label: name }]}
          />
        }
        title={name}
        sub={words(kind.name, ctx.locale)}
      />
      <Section title={on ? t('record.then', { date: dayWords(ctx.locale, 'UTC', day) }) : t('record.status')}>
        <StatusFacts ctx={ctx} membership={membership} day={day} asked={on} />
      </Section>
      <Section title={t('record.facts')}>
        <FactRows ctx={ctx} membership={membership} day={day} />
        {can(ctx.actor, 'people.write') && (
          <details className="mt-16">
            <summary className="button button-secondary">{t('fact.add')}</summary>
            <div className="mt-16 measure">
              <Form
                action={addFact}
                hidden={{ network: ctx.network.slug, id: membership.id }}
                labels={labels}
                submit={t('fact.submit')}
                prefix="fact"
              >
                <FactFields />
              </Form>
            </div>
          </details>
        )}
      </Section>
      {organisation && kind.mandateRules.length > 0 && (
        <Section
          title={t('record.mandates')}
          aside={
            can(ctx.actor, 'people.write') && (
              <LinkAlone href={`${office}/organisations/${organisation.id}`}>
                {t('record.mandatesLink')}
              </LinkAlone>
            )
          }
        >
          <MandateRows ctx={ctx} membership={membership} day={day} />
        </Section>
      )}
    </>
  )
}
