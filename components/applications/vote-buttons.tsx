import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import type { FormAction } from '@/components/form/form-context'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { formLabels } from '@/components/layout/form-labels'

type Props = {
  action: FormAction
  hidden: Record<string, string>
  comment: string | null
  /** Site buttons are large: the page behind the mail has nothing else to offer. */
  size?: 'site' | 'office'
}

/** Each button is a whole vote. The remark stands below: who only wants to vote need not pass it. */
export async function VoteButtons({ action, hidden, comment, size }: Props) {
  const [t, c, labels] = await Promise.all([
    getTranslations('applications'),
    getTranslations('common'),
    formLabels(),
  ])
  const button = (value: 'yes' | 'no' | 'abstain' | 'conflict', look: 'primary' | 'secondary' | 'quiet') => (
    <SubmitButton name="choice" value={value} variant={look} size={size}>
      {t(`ballot.${value}`)}
    </SubmitButton>
  )
  return (
    <Form action={action} hidden={hidden} labels={labels} prefix="ballot">
      <div className="vote-buttons">
        {button('yes', 'primary')}
        {button('no', 'primary')}
        {button('abstain', 'secondary')}
      </div>
      <TextArea
        name="comment"
        label={t('ballot.comment')}
        hint={t('ballot.commentHint')}
        optionalLabel={c('optional')}
        defaultValue={comment}
        maxLength={4000}
      />
      <div>
        {button('conflict', 'quiet')}
        <p className="secondary muted measure mt-8">{t('ballot.conflictHint')}</p>
      </div>
    </Form>
  )
}
