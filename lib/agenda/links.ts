/** Where a session of a released agenda stands, below its network; without a language prefix. */
export const sessionPath = (network: string, event: string, key: string) =>
  `/${network}/events/${event}/agenda/sessions/${key}`

/**
 * Links that lead somewhere on the web, each with the host it leads to. What was stored before addresses were checked may
 * be none: then it is no link, and the page still a page.
 */
export const webLinks = <L extends { url: string }>(links: readonly L[]): (L & { host: string })[] =>
  links.flatMap((link) => {
    const host = /^https?:\/\//i.test(link.url) && URL.parse(link.url)?.hostname
    return host ? [{ ...link, host }] : []
  })
