import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type AgendaMail, agendaMail, isAgendaMail } from '@/lib/agenda/previews/mails'
import { type EventMail, eventMail, isNotice } from '@/lib/registrations/notices/mails'

/** Every mail with a page of its own here: of the event and its registrations, and of its programme. */
export type ShownMail = EventMail | AgendaMail

/** Which mail a page is about; any other word is a page that is not there. */
export const mailFrom = (name: string): ShownMail => eventMail(name) ?? agendaMail(name) ?? notFound()

/** What the office calls a mail, and when it is sent. */
export async function mailWords() {
  const [own, other, programme] = await Promise.all([
    getTranslations('notices.mails'),
    getTranslations('notices.others'),
    getTranslations('stage.texts.mails'),
  ])
  return {
    name: (mail: ShownMail) => {
      if (isAgendaMail(mail)) return programme(`${mail}.name`)
      return isNotice(mail) ? own(`${mail}.name`) : other(`${mail}.name`)
    },
    sent: (mail: ShownMail, days: number) => {
      if (isAgendaMail(mail)) return programme(`${mail}.sent`)
      return isNotice(mail) ? own(`${mail}.sent`, { days }) : other(`${mail}.sent`)
    },
  }
}
