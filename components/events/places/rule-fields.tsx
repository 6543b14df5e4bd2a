import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { sectorWords } from '@/components/organisations/sector-words'
import type { Ctx } from '@/lib/access/context'
import { narrowings } from '@/lib/events/narrow/queries'
import { readRule } from '@/lib/events/rule'
import { words } from '@/lib/localized'
import { levels } from '@/lib/organisations/schema'

type Props = { ctx: Ctx; rule: unknown; summary: string; hint: string; open?: boolean }

/** What narrows an audience or a price: groups, sectors, levels, kinds of membership, chosen from this network's own. */
export async function RuleFields({ ctx, rule: stored, summary, hint, open }: Props) {
  const [t, o, known] = await Promise.all([
    getTranslations('places.rule'),
    getTranslations('organisations'),
    narrowings(ctx),
  ])
  const rule = readRule(stored) ?? {}
  const named = (rows: { id: string; name: unknown }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: words(name, ctx.locale) }))
  return (
    <details className="rule-fields" open={open || Object.keys(rule).length > 0 || undefined}>
      <summary>
        <span className="summary-text">{summary}</span>
      </summary>
      <div className="rule-fields-body">
        <p className="field-hint">{hint}</p>
        <CheckboxGroup
          name="sectors"
          label={t('sectors')}
          inline
          options={known.sectors.map((value) => ({ value, label: sectorWords(o, value) }))}
          defaultValue={[...(rule.sectors ?? [])]}
        />
        <CheckboxGroup
          name="levels"
          label={t('levels')}
          inline
          options={levels.map((value) => ({ value, label: o(`levels.${value}`) }))}
          defaultValue={[...(rule.levels ?? [])]}
        />
        {known.kinds.length > 0 && (
          <CheckboxGroup
            name="kinds"
            label={t('kinds')}
            options={named(known.kinds)}
            defaultValue={[...(rule.kinds ?? [])]}
          />
        )}
        {known.groups.length > 0 && (
          <CheckboxGroup
            name="groups"
            label={t('groups')}
            options={named(known.groups)}
            defaultValue={[...(rule.groups ?? [])]}
          />
        )}
      </div>
    </details>
  )
}
