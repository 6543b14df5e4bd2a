import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { Fieldset } from '@/components/form/fieldset'
import { RadioGroup } from '@/components/form/radio-group'
import type { Ctx } from '@/lib/access/context'
import type { OfficeEvent } from '@/lib/events/office/queries'
import type { Ties } from '@/lib/events/saving/queries'
import { audiences } from '@/lib/events/schema'
import { RuleFields } from './places/rule-fields'

/** For whom: the audience, what narrows it, with which networks it is held, and the confidentiality mark. */
export async function AudienceFields({ ctx, event, ties }: { ctx: Ctx; event: OfficeEvent; ties: Ties }) {
  const [t, places] = await Promise.all([getTranslations('events.form'), getTranslations('places')])
  return (
    <Fieldset ruled legend={t('who')}>
      <RadioGroup
        name="audience"
        label={t('audience')}
        options={audiences.map((value) => ({ value, label: t(`audiences.${value}`) }))}
        defaultValue={event.audience}
        required
      />
      <RuleFields ctx={ctx} rule={event.audienceRule} summary={places('rule.narrow')} hint={t('ruleHint')} />
      {ties.partners.length > 0 && (
        <CheckboxGroup
          name="partners"
          label={t('partners')}
          hint={t('partnersHint')}
          options={ties.partners.map(({ id, name, runs }) => ({
            value: id,
            label: runs ? name : t('partnershipOver', { name }),
          }))}
          defaultValue={ties.joint}
        />
      )}
      <CheckboxField name="listed" label={t('listed')} hint={t('listedHint')} defaultChecked={event.listed} />
      <CheckboxField
        name="confidential"
        label={t('confidential')}
        hint={t('confidentialHint')}
        defaultChecked={event.confidential}
      />
    </Fieldset>
  )
}
