import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Table, Td, Th } from '@/components/ui/table'
import { known, left, type NoticeGroup, type Report } from '@/lib/agenda/import/report'

const isLeft = ({ kind }: NoticeGroup) => left.has(kind)
const isKnown = ({ kind }: NoticeGroup) => known.has(kind)

/** Everything that is left out or comes otherwise than the file has it, by kind with counts; each kind opens. */
export async function ImportReport({ report }: { report: Report }) {
  const t = await getTranslations('exchange.import.report')
  const parts = [
    { title: t('left'), groups: report.filter(isLeft) },
    { title: t('changed'), groups: report.filter((group) => !isLeft(group) && !isKnown(group)) },
    { title: t('known'), groups: report.filter(isKnown) },
  ].filter(({ groups }) => groups.length > 0)
  return (
    <Section title={t('title')} stacked>
      {parts.length === 0 && <p className="muted">{t('none')}</p>}
      {parts.map(({ title, groups }) => (
        <div key={title} className="mb-32">
          <h3 className="mb-8">{title}</h3>
          <ul className="grid gap-16">
            {groups.map((group) => (
              <Group key={group.kind} group={group} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

async function Group({ group: { kind, count, first } }: { group: NoticeGroup }) {
  const [t, n] = await Promise.all([
    getTranslations('exchange.import.report'),
    getTranslations('exchange.import.notices'),
  ])
  const named = first.some(({ where }) => where)
  const was = first.some((notice) => notice.was)
  const now = first.some((notice) => notice.now)
  const words = n(kind, { count })
  return (
    <li>
      <p>{words}</p>
      {(named || was || now) && (
        <details>
          <summary>{t('show', { count: first.length })}</summary>
          <div className="mt-8">
            <Table caption={words}>
              <thead>
                <tr>
                  <Th>{t('where')}</Th>
                  {was && <Th>{t('was')}</Th>}
                  {now && <Th>{t('now')}</Th>}
                </tr>
              </thead>
              <tbody>
                {first.map((notice, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, of entries that may be alike
                  <tr key={i}>
                    <Td>{notice.where || '–'}</Td>
                    {was && <Td>{notice.was ?? '–'}</Td>}
                    {now && <Td>{notice.now ?? '–'}</Td>}
                  </tr>
                ))}
              </tbody>
            </Table>
            {count > first.length && (
              <p className="muted mt-8">{t('more', { count: count - first.length })}</p>
            )}
          </div>
        </details>
      )}
    </li>
  )
}
