import { getLocale } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import { currentPath } from '@/lib/current-path'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'

type Way = { to: string; label: string }
type Props = {
  title: string
  text: string
  /** Where to go on in the network, under its address ('' is its home). */
  inside?: readonly Way[]
  /** … and elsewhere in the house. */
  outside?: readonly Way[]
}

/** A personal link that leads nowhere (any more): a page of 404 with its own title, and ways on. */
export async function DeadLink({ title, text, inside = [], outside = [] }: Props) {
  const locale = (await getLocale()) as Locale
  const slug = (await currentPath())?.split('/')[1]
  const under = slug ? inside.map(({ to, label }) => ({ to: `/${slug}${to}`, label })) : []
  const links = [...under, ...outside].map(({ to, label }) => ({ href: localePath(locale, to), label }))
  return (
    <>
      <title>{title}</title>
      <ErrorPage code={404} title={title} text={text} links={links} />
    </>
  )
}
