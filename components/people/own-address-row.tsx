import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Row } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { askForSignInAddress, confirmAgain, loseMailbox } from '@/lib/people/own/actions'
import type { OwnRecord } from '@/lib/people/own/queries'
import { AddressState } from './own-addresses-list'

type Props = { ctx: Ctx; address: OwnRecord['addresses'][number] }

/** One address with what can be done about it. */
export async function OwnAddressRow({ ctx, address }: Props) {
  const t = await getTranslations('me.addresses')
  const { id, email, kind, verifiedAt } = address
  const hidden = { network: ctx.network.slug, addressId: id }
  const signsIn = email === ctx.actor.email
  const mayMove = !signsIn && kind === 'personal'
  return (
    <Row
      label={t(`kinds.${kind}`)}
      title={email}
      {...(signsIn ? { text: t('signsIn') } : {})}
      aside={<AddressState ctx={ctx} address={address} />}
    >
      {(!verifiedAt || mayMove) && (
        <div className="row-acts">
          {!verifiedAt && (
            <ActionButton
              action={confirmAgain}
              hidden={hidden}
              variant="quiet"
              label={<Named words={t('confirm')} full={t('confirmLabel', { email })} />}
            />
          )}
          {mayMove && (
            <ActionButton
              action={askForSignInAddress}
              hidden={hidden}
              variant="quiet"
              label={<Named words={t('useForSignIn')} full={t('useForSignInLabel', { email })} />}
            />
          )}
        </div>
      )}
      <LostMailbox ctx={ctx} address={address} signsIn={signsIn} />
    </Row>
  )
}

/** Short to the eye, with the address to the ear. */
function Named({ words, full }: { words: string; full: string }) {
  return (
    <>
      <span aria-hidden="true">{words}</span>
      <span className="visually-hidden">{full}</span>
    </>
  )
}

async function LostMailbox({ ctx, address, signsIn }: Props & { signsIn: boolean }) {
  const [t, c, labels] = await Promise.all([
    getTranslations('me.addresses'),
    getTranslations('common'),
    formLabels(),
  ])
  return (
    <ConfirmForm
      action={loseMailbox}
      hidden={{ network: ctx.network.slug, addressId: address.id }}
      labels={labels}
      prefix={`lost-${address.id}`}
      variant="quiet"
      open={t('lost')}
      title={t('lostTitle', { email: address.email })}
      consequence={t(signsIn ? 'lostSignIn' : 'lostText')}
      confirm={t(signsIn ? 'lostSignInConfirm' : 'lostConfirm')}
    >
      <TextField
        name="email"
        type="email"
        label={t('replacement')}
        hint={t('replacementHint')}
        autoComplete="off"
        size="l"
        {...(signsIn ? { required: true } : { optionalLabel: c('optional') })}
      />
    </ConfirmForm>
  )
}
