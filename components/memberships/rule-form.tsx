import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import { sectorWords } from '@/components/organisations/sector-words'
import { Button } from '@/components/ui/button'
import type { Ctx } from '@/lib/access/context'
import type { KindRecord } from '@/lib/memberships/kinds/queries'
import { ruleOf } from '@/lib/memberships/kinds/rule'
import { rights } from '@/lib/memberships/kinds/schema'
import { sectorsOf } from '@/lib/organisations/queries'
import { levels } from '@/lib/organisations/schema'
import { localePath } from '@/lib/paths'
import { MandateFields } from './mandate-fields'

type Props = {
  ctx: Ctx
  kind: KindRecord /** Name of the parent network, where there is one. */
  parent: string | null
}

/** The rules of a kind. The form only asks (GET): its answer shows who would change, and saves from there. */
export async function RuleForm({ ctx, kind, parent }: Props) {
  const [t, m, o, c, sectors] = await Promise.all([
    getTranslations('memberships.kinds'),
    getTranslations('memberships'),
    getTranslations('organisations'),
    getTranslations('common'),
    sectorsOf(ctx),
  ])
  const rule = ruleOf(kind)
  const institution = kind.holder === 'institution'
  const { audience } = rule
  const optional = { optionalLabel: c('optional') }
  const action = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships/kinds/${kind.id}/preview`)
  return (
    <form action={action} className="form">
      <Fieldset legend={t('money')}>
        <FieldRow>
          <TextField
            name="dues"
            label={t('dues')}
            size="s"
            inputMode="decimal"
            unit="€"
            defaultValue={(rule.duesCents / 100).toFixed(rule.duesCents % 100 ? 2 : 0).replace('.', ',')}
          />
          {!institution && (
            <TextField
              name="votes"
              label={t('ownVotes')}
              size="s"
              inputMode="numeric"
              defaultValue={rule.votes}
            />
          )}
        </FieldRow>
      </Fieldset>
      {institution && <MandateFields rule={rule} />}
      {institution && (
        <Fieldset legend={t('staffTitle')}>
          <CheckboxGroup
            name="affiliationGives"
            label={t('givesLabel')}
            hint={t('staffHint')}
            options={rights.map((value) => ({ value, label: m(`gives.${value}`) }))}
            defaultValue={[...rule.affiliationGives]}
          />
        </Fieldset>
      )}
      <Fieldset legend={t('audienceTitle')} hint={t('audienceHint')}>
        <CheckboxGroup
          name="sectors"
          label={t('sectors')}
          inline
          options={sectors.map((value) => ({ value, label: sectorWords(o, value) }))}
          defaultValue={audience.sectors ?? []}
        />
        <CheckboxGroup
          name="levels"
          label={t('levels')}
          inline
          options={levels.map((value) => ({ value, label: o(`levels.${value}`) }))}
          defaultValue={audience.levels ?? []}
        />
        {!institution && (
          <FieldRow>
            <TextField
              name="maxAge"
              label={t('maxAge')}
              size="s"
              inputMode="numeric"
              unit={t('maxAgeUnit')}
              defaultValue={audience.maxAge ?? null}
              {...optional}
            />
            <TextField
              name="maxYearsInWork"
              label={t('maxYears')}
              size="s"
              inputMode="numeric"
              unit={t('maxAgeUnit')}
              defaultValue={audience.maxYearsInWork ?? null}
              {...optional}
            />
          </FieldRow>
        )}
        {!institution && parent && (
          <CheckboxField
            name="inherits"
            label={t('inherit', { network: parent })}
            hint={t('inheritHint')}
            defaultChecked={rule.inherits}
          />
        )}
      </Fieldset>
      <div className="form-actions">
        <Button type="submit">{t('review')}</Button>
      </div>
    </form>
  )
}
