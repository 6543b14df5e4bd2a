/** Plain text as paragraphs: an empty line parts them. */
export const paragraphs = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>')

/** The same as HTML for a preview: nothing in it is markup but what we put there. */
export const asHtml = (subject: string, text: string) =>
  [
    `<p><strong>${escaped(subject)}</strong></p>`,
    ...paragraphs(text).map((part) => `<p>${escaped(part)}</p>`),
  ].join('')
