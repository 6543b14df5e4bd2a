'use client'
import { ErrorPage } from '@/components/layout/error-page'
import './globals.css'

// When even the root layout breaks, no catalogue can be had: the words stand here.
const words = {
  de: {
    title: 'Das hat nicht geklappt',
    text: 'Bei uns ist etwas schiefgegangen. Verloren ist nichts: Bitte laden Sie die Seite in einem Moment noch einmal.',
    id: 'Kennung für Rückfragen:',
  },
  en: {
    title: 'That did not work',
    text: 'Something went wrong on our side. Nothing is lost: please load the page again in a moment.',
    id: 'Reference for questions:',
  },
}

/** The last page: says that something broke on our side, in the language of the address, with the id of the log. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const english = typeof location !== 'undefined' && /^\/en(\/|$)/.test(location.pathname)
  const lang = english ? 'en' : 'de'
  const { title, text, id } = words[lang]
  return (
    <html lang={lang}>
      <body>
        <main id="content">
          <ErrorPage code={500} title={title} text={text}>
            {error.digest && (
              <p className="secondary muted">
                {id} {error.digest}
              </p>
            )}
          </ErrorPage>
        </main>
      </body>
    </html>
  )
}
