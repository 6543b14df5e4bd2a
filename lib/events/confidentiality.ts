/**
 * What the confidentiality mark (Chatham House: what was said may be told, not who said it) switches off. Rooms ask here
 * and nowhere else.
 */
export const switchedOff = ({ confidential }: { confidential: boolean }) => ({
  recordings: confidential,
  attendeeList: confidential,
  comments: confidential,
  quotes: confidential,
})
