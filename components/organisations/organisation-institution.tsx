import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Colleagues } from '@/components/mandates/colleagues'
import { MandateKinds } from '@/components/mandates/mandate-kinds'
import { membershipLine } from '@/components/mandates/membership-line'
import { Row, Rows } from '@/components/ui/rows'
import { type Ctx, can } from '@/lib/access/context'
import type { Institution } from '@/lib/memberships/coordination/queries'
import { localePath } from '@/lib/paths'

/** Memberships with the sentence that says why, their mandates, and everybody who works or worked there. */
export async function OrganisationInstitution({ ctx, found }: { ctx: Ctx; found: Institution }) {
  const [t, o, m] = await Promise.all([
    getTranslations('mandates.page'),
    getTranslations('organisations.record'),
    getTranslations('memberships'),
  ])
  const { organisation, memberships, affiliations } = found
  const place = {
    ctx,
    organisationId: organisation.id,
    office: true,
    writes: can(ctx.actor, 'people.write'),
  }
  const lines = memberships.map((one) => ({ one, ...membershipLine(m, ctx, one) }))
  const to = (id: string) => localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships/${id}`)
  return (
    <>
      <Section title={o('memberships')}>
        {lines.length === 0 && <p className="muted">{o('none')}</p>}
        <Rows>
          {lines.map(({ one, name, why }) => (
            <Row key={one.id} label={one.number} title={name} href={to(one.id)} text={why} />
          ))}
        </Rows>
      </Section>
      {lines.map(
        ({ one, name, member }) =>
          one.kind.mandateRules.length > 0 && (
            <Section
              key={one.id}
              id="mandates"
              title={t('mandates')}
              lead={lines.length > 1 ? name : undefined}
            >
              <MandateKinds place={place} membership={one} member={member} />
            </Section>
          ),
      )}
      <Section id="colleagues" title={o('people')}>
        <Colleagues place={place} colleagues={affiliations} />
      </Section>
    </>
  )
}
