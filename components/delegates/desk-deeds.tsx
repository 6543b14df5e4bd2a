import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { SelectField } from '@/components/form/select-field'
import { formLabels } from '@/components/layout/form-labels'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Ctx } from '@/lib/access/context'
import { fullName, listName } from '@/lib/people/name'
import { remindColleague, removeColleague, replaceColleague } from '@/lib/registrations/delegates/actions'
import type { Desk, DeskMember } from '@/lib/registrations/delegates/queries'

type Props = { ctx: Ctx; organisation: string; member: DeskMember; free: Desk['free'] }

/** What the coordinator can do about a colleague whom they registered. */
export async function DeskDeeds({ ctx, organisation, member, free }: Props) {
  const [t, labels] = await Promise.all([getTranslations('guests.desk'), formLabels()])
  const name = fullName(member.person)
  const panel = {
    labels,
    hidden: { network: ctx.network.slug, organisation, id: member.id },
    variant: 'quiet' as const,
  }
  const named = (words: string) => (
    <>
      {words} <VisuallyHidden>{name}</VisuallyHidden>
    </>
  )
  return (
    <div className="deeds">
      {member.state === 'pending' && (
        <ActionButton
          action={remindColleague}
          hidden={panel.hidden}
          variant="secondary"
          label={named(t('remind'))}
        />
      )}
      {free.length > 0 && (
        <ConfirmForm
          {...panel}
          action={replaceColleague}
          prefix={`swap-${member.id}`}
          open={named(t('replace'))}
          title={t('replaceTitle', { name })}
          consequence={t('replaceText')}
          confirm={t('replaceConfirm')}
        >
          <SelectField
            name="person"
            label={t('replaceBy')}
            emptyLabel={t('choose')}
            options={free.map((one) => ({ value: one.id, label: listName(one) }))}
            required
          />
        </ConfirmForm>
      )}
      <ConfirmForm
        {...panel}
        action={removeColleague}
        prefix={`out-${member.id}`}
        open={named(t('remove'))}
        title={t('removeTitle', { name })}
        consequence={t('removeText')}
        confirm={t('removeConfirm')}
      />
    </div>
  )
}
