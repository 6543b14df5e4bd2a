import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'

const file = (name: string) => readFileSync(`e2e/fixtures/schedules/${name}`, 'utf8')

/** What the schema of schedule.json (version 1) has against a text; empty when it is valid. */
export function jsonFaults(text: string): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addFormat('color', /^#[0-9a-f]{6}$/i)
  ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'))
  const valid = ajv.compile(JSON.parse(file('schedule.schema.json')))
  valid(JSON.parse(text))
  return (valid.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

/** What the schema of schedule.xml has against a text; empty when it is valid. */
export function xmlFaults(text: string): string[] {
  using schema = XmlDocument.fromString(file('schedule.xml.xsd'))
  using validator = XsdValidator.fromDoc(schema)
  using document = XmlDocument.fromString(text)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
