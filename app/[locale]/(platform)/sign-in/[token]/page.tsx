import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AskForm } from '@/components/auth/ask-form'
import { ActionButton } from '@/components/form/action-button'
import { FieldBand } from '@/components/layout/field-band'
import { enterByLink } from '@/lib/auth/actions'
import { linkState } from '@/lib/auth/queries'

type Props = { params: Promise<{ token: string }> }

// Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
// Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' }

/** The link of a sign-in mail. Opening it changes nothing: a button does, and only in the browser that asked. */
export default async function Link({ params }: Props) {
  const { token } = await params
  const state = await linkState(token)
  if (state === 'unknown') notFound()
  const t = await getTranslations('auth.link')
  return (
    <>
      <title>{t(`${state}Title`)}</title>
      <FieldBand title={t(`${state}Title`)} sub={t(`${state}Text`)}>
        {state === 'ready' ? (
          <div className="mt-32">
            <ActionButton
              action={enterByLink}
              hidden={{ token }}
              label={t('enter')}
              pendingLabel={t('entering')}
            />
          </div>
        ) : (
          <>
            {state === 'elsewhere' && <p className="mt-32">{t('elsewhereNew')}</p>}
            <AskForm />
          </>
        )}
      </FieldBand>
    </>
  )
}
