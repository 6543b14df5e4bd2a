/** Where a session of a released agenda stands, below its network; without a language prefix. */
export const sessionPath = (network: string, event: string, key: string) =>
  `/${network}/events/${event}/agenda/sessions/${key}`
