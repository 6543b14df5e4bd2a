import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import { longDate } from '@/lib/clock'
import { moveStage } from '@/lib/groups/stages/actions'
import { words } from '@/lib/localized'
import { here, hiddenOf, type Place } from './place'
import { StageForm } from './stage-form'

/** The stages in their order, and a form for one more or for the one that is changed. */
export async function DeskStages({ place }: { place: Place }) {
  const [t, g] = await Promise.all([getTranslations('groups.desk'), getTranslations('groups')])
  const { ctx, group, asked } = place
  const edited = group.stages.find(({ id }) => id === asked.stage)
  const ways = (at: number) => [
    ...(at > 0 ? (['earlier'] as const) : []),
    ...(at < group.stages.length - 1 ? (['later'] as const) : []),
    'remove' as const,
  ]
  const verbs = { earlier: t('earlier'), later: t('later'), remove: t('stageRemove') }
  return (
    <>
      {group.stages.length === 0 && <p className="muted">{t('noStages')}</p>}
      {group.stages.length > 0 && (
        <Rows>
          {group.stages.map((stage, i) => {
            const name = words(stage.name, ctx.locale)
            return (
              <Row
                key={stage.id}
                figure={<Figure value={i + 1} size="m" />}
                title={name}
                text={
                  stage.reachedOn
                    ? g('reached', { date: longDate(ctx.locale, 'UTC', stage.reachedOn) })
                    : t('open')
                }
              >
                <div className="flex flex-wrap items-baseline gap-16 mt-4">
                  <a className="button button-quiet" href={here(place, `?stage=${stage.id}#stages`)}>
                    {t('change')} <span className="visually-hidden">{name}</span>
                  </a>
                  {ways(i).map((way) => (
                    <ActionButton
                      key={way}
                      action={moveStage}
                      hidden={{ ...hiddenOf(place), stage: stage.id, way }}
                      variant="quiet"
                      label={
                        <>
                          {verbs[way]} <span className="visually-hidden">{name}</span>
                        </>
                      }
                    />
                  ))}
                </div>
              </Row>
            )
          })}
        </Rows>
      )}
      <div className="measure mt-32">
        <StageForm key={edited?.id ?? 'new'} place={place} {...(edited ? { stage: edited } : {})} />
      </div>
    </>
  )
}
