import { type Notice, notices } from '../notice'

/** Mails of an event that are not about one's own registration, by whom they go to; their words stand under notices.others. */
export const otherMails = {
  invited: ['invitation', 'invitation-reminder', 'invitation-moved', 'invitation-cancelled'],
  delegates: ['delegate', 'delegate-reminder', 'party-cancelled'],
  payers: ['invoice', 'invoice-reminder', 'invoice-cancelled'],
} as const
export type OtherMail = (typeof otherMails)[keyof typeof otherMails][number]
export const others: readonly OtherMail[] = Object.values(otherMails).flat()

/** Everything that an event sends by itself. Only notices carry a paragraph of the office. */
export type EventMail = Notice | OtherMail
export const eventMails: readonly EventMail[] = [...notices, ...others]

export const isNotice = (mail: EventMail): mail is Notice => (notices as readonly EventMail[]).includes(mail)
export const eventMail = (name: string) => eventMails.find((one) => one === name)
