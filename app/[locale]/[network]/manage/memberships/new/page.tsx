import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { FactFields } from '@/components/memberships/fact-fields'
import { HolderSearch } from '@/components/memberships/holder-search'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { words } from '@/lib/localized'
import { addMembership } from '@/lib/memberships/actions'
import { holderAsked, holderNamed } from '@/lib/memberships/holders'
import { kindChoices } from '@/lib/memberships/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('memberships'))('new.title') }
}

/** A membership by hand: first who, then which kind and since when. */
export default async function NewMembership({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const asked = holderAsked.parse(await searchParams)
  const holder = await holderNamed(ctx, asked)
  const [t, c, labels, kinds] = await Promise.all([
    getTranslations('memberships'),
    getTranslations('common'),
    formLabels(),
    holder ? kindChoices(ctx, holder.kind) : [],
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships`)
  const type = holder?.kind === 'person' ? 'person' : 'organisation'
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: list, label: t('record.title') }, { label: t('new.title') }]}
          />
        }
        title={holder ? t('new.for', { name: holder.name }) : t('new.title')}
        sub={t('new.sub')}
        actions={
          holder && (
            <ButtonLink variant="secondary" href={`${list}/new`}>
              {t('new.other')}
            </ButtonLink>
          )
        }
      />
      {!holder && (
        <HolderSearch level={2} ctx={ctx} root={`${list}/new`} q={asked.q} label={t('new.search')} />
      )}
      {holder && kinds.length === 0 && (
        <EmptyState
          level={2}
          title={t('new.noKinds', { holder: holder.kind })}
          action={<ButtonLink href={`${list}/kinds/new`}>{t('kinds.add')}</ButtonLink>}
        />
      )}
      {holder && kinds.length > 0 && (
        <div className="measure">
          <Form
            action={addMembership}
            hidden={{ network: ctx.network.slug, holder: `${type}:${holder.id}` }}
            labels={labels}
            submit={t('new.submit')}
          >
            <SelectField
              name="kindId"
              label={t('record.kind')}
              options={kinds.map(({ id, name }) => ({ value: id, label: words(name, ctx.locale) }))}
              required
            />
            <FactFields kind="joined" />
            <TextField name="number" label={t('record.number')} size="s" optionalLabel={c('optional')} />
          </Form>
        </div>
      )}
    </>
  )
}
