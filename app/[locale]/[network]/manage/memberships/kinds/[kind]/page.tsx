import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { KindForm } from '@/components/memberships/kind-form'
import { RuleForm } from '@/components/memberships/rule-form'
import { RuleTable } from '@/components/memberships/rule-table'
import { Crumbs } from '@/components/ui/crumbs'
import { Message } from '@/components/ui/message'
import { can } from '@/lib/access/context'
import { words } from '@/lib/localized'
import { removeKind } from '@/lib/memberships/actions'
import { ruleOf } from '@/lib/memberships/kinds/rule'
import { localePath } from '@/lib/paths'
import { loadKind } from './kind'

type Props = {
  params: Promise<{ locale: string; network: string; kind: string }>
  searchParams: Promise<{ done?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, kind } = await loadKind(params, 'people.read')
  return { title: words(kind.name, ctx.locale) }
}

/** One kind: what it is called and how one gets in, and the rules from which rights follow. */
export default async function KindPage({ params, searchParams }: Props) {
  const { ctx, kind, parent } = await loadKind(params, 'people.read')
  const [t, c, labels, { done }] = await Promise.all([
    getTranslations('memberships'),
    getTranslations('common'),
    formLabels(),
    searchParams,
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships`)
  const name = words(kind.name, ctx.locale)
  const writes = can(ctx.actor, 'people.write')
  const unused = kind._count.memberships + kind._count.applications === 0
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[
              { href: list, label: t('record.title') },
              { href: `${list}/kinds`, label: t('kinds.title') },
              { label: name },
            ]}
          />
        }
        title={name}
        sub={t(`holder.${kind.holder}`)}
      />
      {done === 'rule' && (
        <Message kind="success" role="status">
          {t('kinds.done')}
        </Message>
      )}
      {writes && (
        <Section title={t('kinds.words')}>
          <KindForm ctx={ctx} kind={kind} />
        </Section>
      )}
      <Section title={t('kinds.rules')} {...(writes ? { lead: t('kinds.rulesLead') } : {})}>
        {writes ? (
          <RuleForm ctx={ctx} kind={kind} parent={parent?.name ?? null} />
        ) : (
          <RuleTable ctx={ctx} rules={[ruleOf(kind)]} />
        )}
      </Section>
      {writes && unused && (
        <Section title={t('kinds.remove')}>
          <ConfirmForm
            action={removeKind}
            labels={labels}
            hidden={{ network: ctx.network.slug, id: kind.id }}
            prefix="remove"
            open={t('kinds.remove')}
            title={t('kinds.removeTitle', { kind: name })}
            consequence={t('kinds.removeText')}
            confirm={t('kinds.removeConfirm')}
          />
        </Section>
      )}
    </>
  )
}
