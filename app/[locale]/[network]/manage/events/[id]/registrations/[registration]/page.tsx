import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EntryTable } from '@/components/audit/entry-table'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { OneActs } from '@/components/registrations/office-one-acts'
import { OneAnswers } from '@/components/registrations/office-one-answers'
import { OneFacts } from '@/components/registrations/office-one-facts'
import { OnePlaces } from '@/components/registrations/office-one-places'
import { OneMails, OneMoney, OnePresence } from '@/components/registrations/office-one-traces'
import { Message } from '@/components/ui/message'
import { can } from '@/lib/access/context'
import { isId } from '@/lib/ids'
import { localePath } from '@/lib/paths'
import { fullName } from '@/lib/people/name'
import { officeRegistration } from '@/lib/registrations/office/one/queries'
import { doneAt, ListCrumbs, listedPage, listedTitle } from '../listed'

type Props = {
  params: Promise<{ locale: string; network: string; id: string; registration: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ({ params }: Props) => listedTitle(params)

/** All that the office knows of one registration, and all that it can do with it. */
export default async function RegistrationPage({ params, searchParams }: Props) {
  const { ctx, event, root } = await listedPage(params, 'events.read')
  const { registration: id } = await params
  const one = isId(id) ? await officeRegistration(ctx, event.id, id) : null
  if (!one) notFound()
  const t = await getTranslations('registrations.office.one')
  const done = doneAt((await searchParams).done)
  const name = fullName(one.person)
  const list = `${root}/${event.id}/registrations`
  const work = [one.function, one.organisation ?? one.affiliatedTo?.name].filter(Boolean).join(', ')
  return (
    <>
      <PageHead
        title={name}
        sub={work || undefined}
        crumbs={<ListCrumbs {...{ ctx, event, root }} here={name} />}
        actions={
          can(ctx.actor, 'people.read') && (
            <a
              className="link-alone"
              href={localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${one.personId}`)}
            >
              {t('person')}
            </a>
          )
        }
      />
      {done && (
        <Message kind="success" role="status">
          {t(`done.${done}`)}
        </Message>
      )}
      <OnePlaces {...{ ctx, event, one, list }} />
      {can(ctx.actor, 'events.write') && <OneActs {...{ ctx, event, one, list }} />}
      <OneFacts {...{ ctx, event, one, root }} />
      <OneAnswers {...{ ctx, one, list }} />
      <OneMoney {...{ ctx, event, one, root }} />
      <OnePresence {...{ ctx, event, one }} />
      <OneMails {...{ ctx, one }} />
      {one.log && one.log.length > 0 && (
        <Section title={t('log')} stacked>
          <EntryTable ctx={ctx} entries={one.log} />
        </Section>
      )}
    </>
  )
}
