import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { TextField } from '@/components/form/text-field'
import type { PlannedPool } from '@/lib/events/places/queries'

/** Where one takes part online. What is kept is never shown again: a new address takes its place. */
export async function JoinFields({ pool }: { pool?: PlannedPool | undefined }) {
  const [t, common] = await Promise.all([getTranslations('places.join'), getTranslations('common')])
  const kept = Boolean(pool?.joinUrl)
  return (
    <>
      <TextField
        name="joinUrl"
        type="url"
        label={t(kept ? 'newUrl' : 'url')}
        hint={t(kept ? 'kept' : 'urlHint')}
        autoComplete="off"
        spellCheck={false}
        optionalLabel={common('optional')}
      />
      {kept && <CheckboxField name="dropJoin" label={t('drop')} />}
      <TextField
        name="joinMinutes"
        label={t('minutes')}
        size="s"
        unit={t('minutesUnit')}
        inputMode="numeric"
        defaultValue={pool?.joinMinutes ?? 15}
        required
      />
    </>
  )
}
