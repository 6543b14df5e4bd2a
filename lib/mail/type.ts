/** Type of mails: KERN's face where it is installed, else what the reader's system has. */
const family = "'Fira Sans',-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"

export const font = {
  title: {
    fontFamily: family,
    fontSize: 40,
    lineHeight: '42px',
    fontWeight: 900,
    letterSpacing: '-0.03em',
    margin: '0 0 24px',
  },
  heading: { fontFamily: family, fontSize: 22, lineHeight: '30px', fontWeight: 600, margin: '32px 0 8px' },
  body: { fontFamily: family, fontSize: 18, lineHeight: '28px', fontWeight: 400 },
  small: { fontFamily: family, fontSize: 15, lineHeight: '23px', fontWeight: 400 },
  code: {
    fontFamily: "'Fira Mono',ui-monospace,Menlo,Consolas,monospace",
    fontSize: 36,
    lineHeight: '44px',
    fontWeight: 600,
    letterSpacing: '0.08em',
  },
} as const
