import { getTranslations } from 'next-intl/server'
import { ForgetDoor } from '@/components/check-in/forget-door'
import type { Account } from '@/components/layout/site-head'
import { type Ctx, can } from '@/lib/access/context'
import { signOut } from '@/lib/auth/actions'
import type { CurrentLogin } from '@/lib/auth/current'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

type Links = { locale: Locale; label: string; office?: string; doors?: string; operator?: boolean }

/** The menu behind one's name: own area, office if one has a role there, the way out. */
async function signedIn({ locale, label, office, doors, operator }: Links): Promise<Account> {
  const t = await getTranslations('common')
  return {
    label,
    href: localePath(locale, '/me'),
    children: (
      <>
        <a href={localePath(locale, '/me')}>{t('me')}</a>
        {office && <a href={localePath(locale, office)}>{t('office')}</a>}
        {doors && <a href={localePath(locale, doors)}>{t('doors')}</a>}
        {operator && <a href={localePath(locale, '/operator')}>{t('operator')}</a>}
        <form action={signOut}>
          <ForgetDoor />
          <button type="submit">{t('signOut')}</button>
        </form>
      </>
    ),
  }
}

async function signedOut(locale: Locale, next: string): Promise<Account> {
  const t = await getTranslations('common')
  const query = next === '/' || next.startsWith('/sign-in') ? '' : `?next=${encodeURIComponent(next)}`
  return { label: t('signIn'), href: localePath(locale, `/sign-in${query}`) }
}

/** The account in the head of a network's site. */
export const networkAccount = (ctx: Ctx, path: string) =>
  ctx.actor.loginId
    ? signedIn({
        locale: ctx.locale,
        label: ctx.actor.name,
        ...(can(ctx.actor, 'office.see')
          ? { office: `/${ctx.network.slug}/manage` }
          : can(ctx.actor, 'check-in.write') && { doors: `/${ctx.network.slug}/manage` }),
      })
    : signedOut(ctx.locale, path)

/** The account in the head of the platform's own pages. */
export const platformAccount = (login: CurrentLogin | null, locale: Locale, path: string) =>
  login ? signedIn({ locale, label: login.email, operator: login.operator }) : signedOut(locale, path)
