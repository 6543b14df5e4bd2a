import { getTranslations } from 'next-intl/server'
import { RadioGroup } from '@/components/form/radio-group'
import { mayBeShared } from '@/lib/forms/office/kinds'
import type { Question } from '@/lib/forms/queries'
import { pers, retentions } from '@/lib/forms/schema'
import type { QuestionKind } from '@/prisma/generated/enums'

/** Whether a question of an event is asked of everybody or once per institution, and how long its answers are kept. */
export async function KeepingFields({ kind, question }: { kind: QuestionKind; question?: Question }) {
  const t = await getTranslations('forms.question')
  return (
    <>
      {mayBeShared(kind) && (
        <RadioGroup
          name="per"
          label={t('per')}
          defaultValue={question?.per ?? 'person'}
          options={pers.map((value) => ({ value, label: t(`pers.${value}`), hint: t(`perNotes.${value}`) }))}
        />
      )}
      <RadioGroup
        name="retention"
        label={t('retention')}
        defaultValue={question?.retention ?? 'standard'}
        options={retentions.map((value) => ({
          value,
          label: t(`retentions.${value}`),
          hint: t(`retentionNotes.${value}`),
        }))}
      />
    </>
  )
}
