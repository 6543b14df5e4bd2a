import { Body, Container, Head, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import { translator } from '@/lib/i18n/translator'
import { fieldOf, ink, muted, nightSheet, rule } from './colours'
import { MailButton } from './parts'
import { font } from './type'
import type { MailContext } from './types'

type Props = {
  mail: MailContext
  title: string
  /** What a mailbox shows behind the subject. */
  preview?: string
  /** The one button, under the text. */
  button?: { label: string; href: string }
  /** Under the button: what happens if one does nothing, how to unsubscribe. */
  note?: ReactNode
  children?: ReactNode
}

/**
 * Every mail: the network's name on its field, a heavy title, text, one button, and who sent it. No image, no remote
 * style, no tracking; readable without any style, and turned into the text part as it stands.
 */
export function MailFrame({ mail, title, preview, button, note, children }: Props) {
  const { network, locale, url } = mail
  const t = translator(locale, mail.tone, 'mail')
  const name = network?.name ?? t('platform')
  const home = network ? `/${network.slug}` : '/'
  const small = { ...font.small, color: muted, margin: '0 0 8px' }
  return (
    <Html lang={locale}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{nightSheet(network?.hue)}</style>
      </Head>
      <Body className="m-page" style={{ color: ink, margin: 0, padding: 0 }}>
        {preview && <Preview>{preview}</Preview>}
        <Section className="m-field" style={{ backgroundColor: fieldOf(network?.hue).day }}>
          <Container className="m-pad" style={{ maxWidth: 640, padding: '20px 32px' }}>
            <Text style={{ ...font.body, fontWeight: 900, margin: 0 }}>
              <Link href={url(home)} className="m-field-text" style={{ color: ink, textDecoration: 'none' }}>
                {name}
              </Link>
            </Text>
          </Container>
        </Section>
        <Container className="m-pad" style={{ maxWidth: 640, padding: '32px 32px 48px' }}>
          <h1 className="m-text m-title" style={{ ...font.title, color: ink }}>
            {title}
          </h1>
          {children}
          {button && <MailButton {...button} />}
          {note && (
            <div className="m-muted" style={{ ...font.small, color: muted, margin: '24px 0 0' }}>
              {note}
            </div>
          )}
          <Hr
            className="m-rule"
            style={{ border: 'none', borderTop: `1px solid ${rule}`, margin: '40px 0 16px' }}
          />
          <Text className="m-muted" style={small}>
            {network ? t('from', { name: network.senderName }) : t('fromPlatform')}
          </Text>
          {network && (
            <Text className="m-muted" style={small}>
              <Link href={url(`${home}/imprint`)} style={{ color: muted, textDecoration: 'underline' }}>
                {t('imprint')}
              </Link>
              {' · '}
              <Link href={url(`${home}/privacy`)} style={{ color: muted, textDecoration: 'underline' }}>
                {t('privacy')}
              </Link>
            </Text>
          )}
        </Container>
      </Body>
    </Html>
  )
}
