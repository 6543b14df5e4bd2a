import { ActionButton } from '@/components/form/action-button'
import { CheckboxField } from '@/components/form/checkbox-field'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { Menu } from '@/components/layout/menu'
import { type Tab, Tabs } from '@/components/ui/tabs'
import { type Ctx, can } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { deleteView, renameView, saveView } from '@/lib/people/views/actions'
import type { SavedView } from '@/lib/people/views/queries'
import type { OfficeList } from '@/lib/standing/list/list'

type Props = {
  ctx: Ctx
  list: OfficeList
  root: string
  tabs: Tab[]
  saved: readonly SavedView[]
  /** What the list shows now, as its address says it. */
  query: string
}

/** The ways in which this list is usually looked at, those that the house gives and those that somebody saved. */
export function ListViews({ ctx, list, root, tabs, saved, query }: Props) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const current = saved.find((view) => view.query === query)
  const given = tabs.some((tab) => tab.current)
  const all = [
    ...tabs,
    ...saved.map((view) => ({
      href: `${root}${view.query && `?${view.query}`}`,
      label: view.name,
      current: view === current && !given,
    })),
  ]
  const exported = (format: string) =>
    `${root}/export?${new URLSearchParams(query)}${query && '&'}format=${format}`
  return (
    <Tabs
      label={t('list.views.label')}
      tabs={all}
      end={
        <>
          {current ? (
            current.mayChange && <ChangeView ctx={ctx} view={current} />
          ) : (
            <SaveView ctx={ctx} list={list} query={query} />
          )}
          <a href={exported('csv')}>{t('list.csv')}</a>
          <a href={exported('xlsx')}>{t('list.xlsx')}</a>
        </>
      }
    />
  )
}

function SaveView({ ctx, list, query }: { ctx: Ctx; list: OfficeList; query: string }) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const e = translator(ctx.locale, ctx.network.tone, 'errors')
  return (
    <Menu label={<span className="summary-text">{t('list.views.save')}</span>}>
      <Form
        action={saveView}
        hidden={{ network: ctx.network.slug, area: list.kept ?? list.area, query }}
        labels={{ summary: e('summary') }}
        submit={t('list.views.save')}
        prefix="view"
      >
        <TextField name="name" label={t('list.views.name')} maxLength={60} />
        {can(ctx.actor, list.writes ?? 'people.write') && (
          <CheckboxField name="shared" label={t('list.views.shared')} />
        )}
      </Form>
    </Menu>
  )
}

function ChangeView({ ctx, view }: { ctx: Ctx; view: SavedView }) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const e = translator(ctx.locale, ctx.network.tone, 'errors')
  const hidden = { network: ctx.network.slug, id: view.id }
  return (
    <Menu label={<span className="summary-text">{t('list.views.change')}</span>}>
      <p className="muted mb-16">{t(view.shared ? 'list.views.forAll' : 'list.views.forMe')}</p>
      <Form
        action={renameView}
        hidden={hidden}
        labels={{ summary: e('summary') }}
        submit={t('list.views.rename')}
        prefix="view"
      >
        <TextField name="name" label={t('list.views.name')} defaultValue={view.name} maxLength={60} />
      </Form>
      <ActionButton action={deleteView} hidden={hidden} label={t('list.views.remove')} variant="quiet" />
    </Menu>
  )
}
