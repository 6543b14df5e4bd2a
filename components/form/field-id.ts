/** The stable id of a field, from its name: "title.de" → "f-title-de", "topics[]" → "f-topics". */
export function fieldId(name: string, prefix = 'f') {
  return `${prefix}-${name.replace(/\[\]$/, '').replace(/[^\w-]+/g, '-')}`
}
