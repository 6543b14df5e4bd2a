'use client'
import { ErrorPage } from '@/components/layout/error-page'
import './globals.css'

/** When even the root layout breaks, no catalogue can be had: both languages stand here, short. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="de">
      <body>
        <main id="content">
          <ErrorPage
            code={500}
            title="Das hat nicht geklappt"
            text="Bei uns ist etwas schiefgegangen. Bitte laden Sie die Seite in einem Moment noch einmal."
          >
            <p lang="en" className="secondary">
              Something went wrong on our side. Please load the page again in a moment.
            </p>
            {error.digest && <p className="secondary muted">{error.digest}</p>}
          </ErrorPage>
        </main>
      </body>
    </html>
  )
}
