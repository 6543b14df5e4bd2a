import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/layout/skip-link'
import type { Door } from '@/lib/check-in/context'
import type { poolsAt, Tally } from '@/lib/check-in/queries'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { LeaveDoor } from './leave-door'

type Props = { door: Door; pools: Awaited<ReturnType<typeof poolsAt>>; tally: Tally; children: ReactNode }

/** Around the door on a phone: which event, who stands there, at which door; no ways of the site. */
export async function DoorFrame({ door, pools, tally, children }: Props) {
  const { ctx, event, poolId, deviceId } = door
  const [t, common] = await Promise.all([getTranslations('door'), getTranslations('common')])
  const title = inLanguage(event.title, ctx.locale)
  const here = pools.find((pool) => pool.id === poolId)
  return (
    <>
      <SkipLink label={common('skip')} />
      <main id="content" tabIndex={-1} className="door">
        <header className="door-head band-field">
          <p>
            {t('title')}: {here ? words(here.name, ctx.locale) : t('desk.every')}
          </p>
          <h1 lang={title.lang}>{title.text}</h1>
        </header>
        {children}
        <noscript>
          <p className="door-hint">{t('desk.noScript')}</p>
        </noscript>
        <footer className="door-foot">
          <h2>{t('desk.tally')}</h2>
          <ul>
            {tally.pools.map((pool) => (
              <li key={pool.id}>
                <span>
                  {pool.part}, {pool.name}
                </span>
                <b className="whitespace-nowrap">
                  {pool.inside} / {pool.confirmed}
                </b>
              </li>
            ))}
          </ul>
          {!deviceId && pools.length > 1 && (
            <form method="get">
              <label htmlFor="door-pool">{t('desk.at')}</label>
              <div className="door-row">
                <span className="field-select">
                  <select id="door-pool" name="pool" className="field-control" defaultValue={poolId ?? ''}>
                    <option value="">{t('desk.every')}</option>
                    {pools.map((pool) => (
                      <option key={pool.id} value={pool.id}>
                        {words(pool.part, ctx.locale)}, {words(pool.name, ctx.locale)}
                      </option>
                    ))}
                  </select>
                </span>
                <button type="submit" className="button button-secondary">
                  {t('desk.change')}
                </button>
              </div>
            </form>
          )}
          <p>{t(deviceId ? 'desk.as' : 'desk.by', { label: ctx.actor.name, name: ctx.actor.name })}</p>
          {!deviceId && (
            <a className="link-alone" href={localePath(ctx.locale, `/${ctx.network.slug}/manage`)}>
              {t('desk.back')}
            </a>
          )}
          <p className="door-hint">{t('desk.leaveText')}</p>
          <LeaveDoor
            label={t('desk.leave')}
            pending={common('pending')}
            hidden={{ network: ctx.network.slug, event: event.slug }}
          />
        </footer>
      </main>
    </>
  )
}
