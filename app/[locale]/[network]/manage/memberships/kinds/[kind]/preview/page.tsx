import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { HiddenField } from '@/components/form/hidden-field'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { EffectSections } from '@/components/memberships/effect-sections'
import { RightsTable } from '@/components/memberships/rights-table'
import { RuleTable } from '@/components/memberships/rule-table'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { Message } from '@/components/ui/message'
import { asLocalized, words } from '@/lib/localized'
import { saveRule } from '@/lib/memberships/actions'
import { askedRule } from '@/lib/memberships/kinds/asked'
import { effectsOn } from '@/lib/memberships/kinds/effects'
import { changedIn, ruleOf, ruleTyped } from '@/lib/memberships/kinds/rule'
import { localePath } from '@/lib/paths'
import { rightsChanged } from '@/lib/standing/rule-change'
import { loadKind } from '../kind'

type Props = {
  params: Promise<{ locale: string; network: string; kind: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('memberships'))('effects.title') }
}

/** Who would change under new rules: asked of the rule itself, before anything is saved. */
export default async function RulePreview({ params, searchParams }: Props) {
  const { ctx, kind } = await loadKind(params, 'people.write')
  const [t, c, labels, { fields, rule }] = await Promise.all([
    getTranslations('memberships'),
    getTranslations('common'),
    formLabels(),
    searchParams.then(askedRule),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships`)
  const name = words(kind.name, ctx.locale)
  const [before, after] = [ruleOf(kind), rule && ruleTyped(rule, kind.holder)]
  const changed = after ? changedIn(before, after) : []
  const effects =
    after && changed.length > 0
      ? await Promise.all([
          rightsChanged(ctx, { id: kind.id, name: asLocalized(kind.name), before, after }),
          effectsOn(ctx, kind.id, before, after),
        ])
      : null
  const back = (
    <ButtonLink variant="secondary" href={`${list}/kinds/${kind.id}`}>
      {t('effects.back')}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[
              { href: `${list}/kinds`, label: t('kinds.title') },
              { href: `${list}/kinds/${kind.id}`, label: name },
              { label: t('effects.title') },
            ]}
          />
        }
        {...(effects
          ? { figure: effects[0].total, title: t('effects.people', { count: effects[0].total }) }
          : { title: t('effects.title') })}
        sub={t('effects.sub', { kind: name })}
      />
      {!after && (
        <Message kind="danger" actions={back}>
          {t('effects.invalid')}
        </Message>
      )}
      {after && !effects && <Message actions={back}>{t('effects.nothing')}</Message>}
      {after && effects && (
        <>
          <Section stacked title={t('effects.rules')}>
            <RuleTable ctx={ctx} rules={[before, after]} />
          </Section>
          {effects[0].total > 0 && (
            <Section stacked title={t('effects.rightsTitle')}>
              <RightsTable ctx={ctx} changes={effects[0].changes} />
              {effects[0].total > effects[0].changes.length && (
                <p className="mt-16">{t('effects.firstOnly', { count: effects[0].changes.length })}</p>
              )}
            </Section>
          )}
          <EffectSections ctx={ctx} effects={effects[1]} />
          <Section title={t('effects.save')}>
            <Form
              action={saveRule}
              hidden={{ network: ctx.network.slug, id: kind.id, version: kind.version }}
              labels={labels}
              submit={t('effects.save')}
            >
              {fields.map(([field, value]) => (
                <HiddenField key={`${field} ${value}`} name={field} value={value} />
              ))}
              <p>{back}</p>
            </Form>
          </Section>
        </>
      )}
    </>
  )
}
