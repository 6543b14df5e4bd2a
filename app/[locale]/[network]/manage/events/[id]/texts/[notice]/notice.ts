import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type EventMail, eventMail, isNotice } from '@/lib/registrations/notices/mails'

/** Which mail a page is about; any other word is a page that is not there. */
export const mailFrom = (name: string): EventMail => eventMail(name) ?? notFound()

/** What the office calls a mail, and when it is sent. */
export async function mailWords() {
  const [own, other] = await Promise.all([
    getTranslations('notices.mails'),
    getTranslations('notices.others'),
  ])
  return {
    name: (mail: EventMail) => (isNotice(mail) ? own(`${mail}.name`) : other(`${mail}.name`)),
    sent: (mail: EventMail, days: number) =>
      isNotice(mail) ? own(`${mail}.sent`, { days }) : other(`${mail}.sent`),
  }
}
