import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import type { KindRule } from '@/lib/memberships/kinds/rule'
import { mandateKinds, rights } from '@/lib/memberships/kinds/schema'

/** How many mandates of each kind there are, what each gives, and its votes. */
export async function MandateFields({ rule }: { rule: KindRule }) {
  const [t, m] = await Promise.all([getTranslations('memberships.kinds'), getTranslations('memberships')])
  return (
    <Fieldset legend={t('mandatesTitle')} hint={t('mandatesHint')}>
      {mandateKinds.map((kind) => {
        const terms = rule.mandates[kind]
        return (
          <fieldset key={kind} className="mandate-fields">
            <legend className="field-legend">{m(`mandates.${kind}`)}</legend>
            <FieldRow>
              <TextField
                name={`mandates.${kind}.count`}
                label={t('count')}
                size="s"
                inputMode="numeric"
                defaultValue={terms?.count ?? 0}
              />
              <TextField
                name={`mandates.${kind}.votes`}
                label={t('votesEach')}
                size="s"
                inputMode="numeric"
                defaultValue={terms?.votes ?? 0}
              />
            </FieldRow>
            <CheckboxGroup
              name={`mandates.${kind}.gives`}
              label={t('givesLabel')}
              inline
              options={rights.map((value) => ({ value, label: m(`gives.${value}`) }))}
              defaultValue={[...(terms?.gives ?? rights)]}
            />
          </fieldset>
        )
      })}
    </Fieldset>
  )
}
