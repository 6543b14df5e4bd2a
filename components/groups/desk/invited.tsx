import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Row, Rows } from '@/components/ui/rows'
import { shortDate } from '@/lib/clock'
import { withdrawInvitation } from '@/lib/groups/leading/actions'
import { hiddenOf, type Place } from './place'

/** Invitations that nobody answered yet. */
export async function DeskInvited({ place }: { place: Place }) {
  const [t, g] = await Promise.all([getTranslations('groups.desk'), getTranslations('groups')])
  const { ctx, group } = place
  if (group.invited.length === 0) return null
  return (
    <div className="mt-32">
      <h3 className="mb-8">{t('invited')}</h3>
      <Rows>
        {group.invited.map(({ id, name, role, invitedAt }) => (
          <Row
            key={id}
            level={4}
            label={t('invitedOn', {
              date: invitedAt ? shortDate(ctx.locale, ctx.network.zone, invitedAt) : '',
            })}
            title={name}
            text={role === 'member' ? null : g(`roles.${role}`)}
          >
            <ActionButton
              action={withdrawInvitation}
              hidden={{ ...hiddenOf(place), entry: id }}
              variant="quiet"
              label={
                <>
                  {t('withdraw')} <span className="visually-hidden">{name}</span>
                </>
              }
            />
          </Row>
        ))}
      </Rows>
    </div>
  )
}
