import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { dateTimeWords } from '@/lib/clock'
import { isOpenHouse } from '@/lib/env'
import type { Locale } from '@/lib/localized'
import { newestMails } from '@/lib/mail/queries'
import { localePath } from '@/lib/paths'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> }

const perPage = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail'))('list.title'), robots: { index: false } }
}

/** Every mail that this installation sent, for trying it out: in demo and development only. */
export default async function SentMails({ params, searchParams }: Props) {
  if (!isOpenHouse()) notFound()
  const locale = (await params).locale as Locale
  const t = await getTranslations('mail.list')
  const tc = await getTranslations('common')
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number((await searchParams).page)) || 1))
  const from = (page - 1) * perPage
  const { mails, total } = await newestMails(from, perPage)
  const at = (number: number) => localePath(locale, `/dev/mail?page=${number}`)
  return (
    <>
      <FieldBand title={t('title')} sub={t('sub')} />
      <div className="wrap section">
        {mails.length === 0 ? (
          <EmptyState level={2} title={t('emptyTitle')} text={t('emptyText')} />
        ) : (
          <Table caption={t('title')}>
            <thead>
              <tr>
                <Th>{t('subject')}</Th>
                <Th>{t('to')}</Th>
                <Th>{t('when')}</Th>
                <Th>{t('state')}</Th>
              </tr>
            </thead>
            <tbody>
              {mails.map((mail) => (
                <tr key={mail.id}>
                  <NameCell href={localePath(locale, `/dev/mail/${mail.id}`)} note={mail.kind}>
                    {mail.subject ?? t('notYet')}
                  </NameCell>
                  <Td>{mail.address}</Td>
                  <Td>
                    <time dateTime={mail.createdAt.toISOString()}>
                      {dateTimeWords(locale, 'Europe/Berlin', mail.createdAt)}
                    </time>
                  </Td>
                  <Td>
                    <Status tone={mail.state === 'failed' ? 'danger' : 'plain'}>
                      {t(`states.${mail.state}`)}
                    </Status>
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        {total > perPage && (
          <Pagination
            label={tc('pages.label')}
            words={tc('pages.words', { from: from + 1, to: from + mails.length, total })}
            {...(page > 1 ? { previous: { href: at(page - 1), label: tc('pages.previous') } } : {})}
            {...(from + perPage < total ? { next: { href: at(page + 1), label: tc('pages.next') } } : {})}
          />
        )}
      </div>
    </>
  )
}
