import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { Fieldset } from '@/components/form/fieldset'
import { timeWords } from '@/lib/clock'
import { waitMinutes } from '@/lib/events/moving/whereabouts'
import type { Locale } from '@/lib/localized'

type Props = {
  /** Who gets a mail when the event moves; `due` is when one that waits goes out. */
  hear: { registered: number; invited: number; due: Date | null }
  zone: string
  locale: Locale
}

/** Says before an announced event is saved how many would hear that it moves; the office may leave that out. */
export async function TellMoved({ hear: { registered, invited, due }, zone, locale }: Props) {
  const t = await getTranslations('events.form.tell')
  return (
    <Fieldset ruled legend={t('legend')}>
      {due && <p className="form-note">{t('due', { time: timeWords(locale, zone, due) })}</p>}
      <CheckboxField
        name="tell"
        label={t('label', { count: registered + invited })}
        hint={t('hint', { registered, invited, minutes: waitMinutes })}
        defaultChecked
      />
    </Fieldset>
  )
}
