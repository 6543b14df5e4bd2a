/** What the confidentiality mark (Chatham House: what was said may be told, not who said it) switches off of an event. */
export const switchedOff = ({ confidential }: { confidential: boolean }) => ({ recordings: confidential })
