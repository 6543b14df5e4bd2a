import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { OfficeAddForm } from '@/components/registrations/office-add-form'
import { OfficeAddSearch } from '@/components/registrations/office-add-search'
import { EmptyState } from '@/components/ui/empty-state'
import { now } from '@/lib/clock'
import { isId } from '@/lib/ids'
import { words } from '@/lib/localized'
import { askedFor } from '@/lib/registrations/office/adding/asked'
import { peopleFor, personFor } from '@/lib/registrations/office/adding/queries'
import { allParts } from '@/lib/registrations/office/offered'
import { ListCrumbs, listedPage, listedTitle } from '../listed'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return listedTitle(params, (await getTranslations('registrations.office.add'))('open'), 'events.write')
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim().slice(0, 100) : '')

/** Somebody is registered by hand: first who, then what. */
export default async function AddRegistration({ params, searchParams }: Props) {
  const { ctx, event, root } = await listedPage(params, 'events.write')
  const asked = await searchParams
  const t = await getTranslations('registrations.office.add')
  const [q, chosen] = [text(asked.q), text(asked.person)]
  const person = isId(chosen) ? await personFor(ctx, chosen) : null
  if (isId(chosen) && !person) notFound()
  const open = event.state === 'announced' && event.endsAt > now()
  const here = `${root}/${event.id}/registrations/new`
  return (
    <>
      <PageHead
        title={person ? t('titleFor', { name: person.name }) : t('open')}
        sub={words(event.title, ctx.locale)}
        crumbs={<ListCrumbs {...{ ctx, event, root }} here={t('open')} />}
      />
      {!open && <EmptyState level={2} title={t('notNow')} text={t('notNowText')} />}
      {open && !person && chosen !== 'new' && (
        <OfficeAddSearch q={q} here={here} found={await peopleFor(ctx, event.id, q)} />
      )}
      {open && (person || chosen === 'new') && (
        <OfficeAddForm
          ctx={ctx}
          event={event}
          person={person}
          parts={await allParts(ctx, event.id)}
          asked={await askedFor(ctx, event, person?.id ?? null)}
          here={here}
        />
      )}
    </>
  )
}
