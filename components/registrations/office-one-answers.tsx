import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import { type Ctx, can } from '@/lib/access/context'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { OfficeRegistration } from '@/lib/registrations/office/one/queries'

type Props = { ctx: Ctx; one: OfficeRegistration; list: string }

/** What was answered; food and access apart, and only for those who prepare the event. */
export async function OneAnswers({ ctx, one, list }: Props) {
  const t = await getTranslations('registrations')
  if (one.answers.length === 0 && one.needs.length === 0) return null
  const edit = can(ctx.actor, 'events.write') && !one.givenBackAt && (
    <a href={`${list}/${one.id}/edit`}>{t('office.one.edit')}</a>
  )
  const file = (id: string) => localePath(ctx.locale, `/${ctx.network.slug}/files/${id}`)
  return (
    <>
      {one.answers.length > 0 && (
        <Section title={t('office.one.answers')} aside={edit}>
          <Facts plain>
            {one.answers.map(({ key, label, words, file: id }) => (
              <Fact key={key} name={inLanguage(label, ctx.locale).text}>
                {id ? <a href={file(id)}>{words}</a> : words}
              </Fact>
            ))}
          </Facts>
        </Section>
      )}
      {one.needs.length > 0 && (
        <Section title={t('needs.title')} lead={t('office.one.needsNote')}>
          <Facts plain>
            {one.needs.map(({ key, label, words }) => (
              <Fact key={key} name={inLanguage(label, ctx.locale).text}>
                {words}
              </Fact>
            ))}
          </Facts>
        </Section>
      )}
    </>
  )
}
