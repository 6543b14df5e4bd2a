import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import { type Ctx, can } from '@/lib/access/context'
import type { CaseRecord } from '@/lib/applications/queries'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { dayWords } from './words'

/** Who applies for what, with the records that the case is linked with, and how it ended. */
export async function CaseFacts({ ctx, row }: { ctx: Ctx; row: CaseRecord }) {
  const [t, c] = await Promise.all([getTranslations('applications'), getTranslations('common')])
  const office = localePath(ctx.locale, `/${ctx.network.slug}/manage`)
  const link = (path: string, name: string) =>
    can(ctx.actor, 'people.read') ? <a href={`${office}/${path}`}>{name}</a> : name
  const { person } = row.applicant
  const { decision } = row
  return (
    <Facts plain>
      <Fact name={t('case.status')}>{t(`states.${row.state}`)}</Fact>
      <Fact name={t('case.kindFact')}>{words(row.kind?.name, ctx.locale)}</Fact>
      <Fact name={t('case.applicant')} note={person.function ?? undefined}>
        {fullName(person)}
      </Fact>
      <Fact name={t('case.email')}>
        <a href={`mailto:${row.email}`} className="break-words">
          {row.email}
        </a>
      </Fact>
      <Fact name={t('case.language')}>{row.language === 'en' ? c('english') : c('german')}</Fact>
      {row.submittedAt && <Fact name={t('case.received')}>{dayWords(ctx, row.submittedAt)}</Fact>}
      {row.completeAt && row.kind?.holder === 'institution' && (
        <Fact name={t('case.becameOrganisation')}>
          {row.organisation
            ? link(`organisations/${row.organisation.id}`, row.organisation.name)
            : t('case.linkedNone')}
        </Fact>
      )}
      {row.completeAt && (
        <Fact name={t('case.becamePerson')}>
          {row.person ? link(`people/${row.person.id}`, fullName(row.person)) : t('case.linkedNone')}
        </Fact>
      )}
      {decision && (
        <Fact name={t('case.decision')}>
          {t('case.decidedBy', { date: dayWords(ctx, decision.at), by: decision.byName })}
        </Fact>
      )}
      {decision && !decision.admitted && (
        <Fact name={t('case.reason')}>{decision.reason ?? t('case.noReason')}</Fact>
      )}
    </Facts>
  )
}
