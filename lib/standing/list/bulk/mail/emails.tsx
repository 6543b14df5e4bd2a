import { Fragment } from 'react'
import { translator } from '@/lib/i18n/translator'
import { type Localized, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailText } from '@/lib/mail/parts'
import type { Renderers } from '@/lib/mail/types'
import { paragraphs } from './text'

type Facts = { subject: Localized; text: Localized; name: string }

export const emails: Renderers = {
  'standing.message': (mail) => {
    const t = translator(mail.locale, mail.tone, 'office')
    const { subject, text, name }: Facts = mail.facts
    const title = words(subject, mail.locale)
    return {
      subject: title,
      element: (
        <MailFrame
          mail={mail}
          title={title}
          note={t('mail.note', { name, network: mail.network?.name ?? '' })}
        >
          {paragraphs(words(text, mail.locale)).map((part) => (
            <MailText key={part}>
              {part.split('\n').map((line) => (
                <Fragment key={line}>
                  {line}
                  <br />
                </Fragment>
              ))}
            </MailText>
          ))}
        </MailFrame>
      ),
    }
  },
}
