import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GroupRow } from '@/components/groups/group-row'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { Rows } from '@/components/ui/rows'
import { groupList } from '@/lib/groups/queries'
import { siteContext } from '../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups'))('title') }
}

export default async function Groups({ params }: Props) {
  const ctx = await siteContext(params)
  const [t, { running, ended }] = await Promise.all([getTranslations('groups'), groupList(ctx)])
  const kinds = [...new Set(running.map((group) => group.kind))]
  return (
    <>
      <FieldBand title={t('title')} sub={t('lead')} />
      {kinds.map((kind) => (
        <Section key={kind} title={t(`plural.${kind}`)}>
          <Rows>
            {running
              .filter((group) => group.kind === kind)
              .map((group) => (
                <GroupRow key={group.id} ctx={ctx} group={group} />
              ))}
          </Rows>
        </Section>
      ))}
      {ended.length > 0 && (
        <Section title={t('ended')}>
          <Rows>
            {ended.map((group) => (
              <GroupRow key={group.id} ctx={ctx} group={group} ended />
            ))}
          </Rows>
        </Section>
      )}
      {running.length + ended.length === 0 && (
        <Section title={t('title')}>
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        </Section>
      )}
    </>
  )
}
