import type { getTranslations } from 'next-intl/server'
import { verdicts } from '@/lib/check-in/verdict'

type Translator = Awaited<ReturnType<typeof getTranslations<'door'>>>
const shown = [...verdicts, 'unlisted'] as const

/** The desk's words for the browser; what it fills in itself stands in braces. */
export const deskWords = (t: Translator) => ({
  verdict: Object.fromEntries(
    shown.map((one) => [one, { word: t(`verdict.${one}.word`), text: t(`verdict.${one}.text`) }]),
  ) as Record<(typeof shown)[number], { word: string; text: string }>,
  since: t('desk.since', { since: '{since}', by: '{by}' }),
  double: t('desk.double', { since: '{since}', by: '{by}' }),
  kept: t('desk.kept'),
  ready: t('desk.ready'),
  readyText: t('desk.readyText'),
  checking: t('desk.checking'),
  undone: t('desk.undone', { name: '{name}' }),
  notUndone: t('desk.notUndone'),
  undo: t('desk.undo'),
  online: t('desk.online'),
  offline: t('desk.offline', { time: '{time}' }),
  offlineEmpty: t('desk.offlineEmpty'),
  waiting: [
    t('desk.waiting', { count: 1 }),
    t('desk.waiting', { count: 2 }).replace('2', '{count}'),
  ] as const,
  notes: t('desk.notes'),
  dismiss: t('desk.dismiss'),
  ended: t('desk.ended'),
  endedText: t('desk.endedText'),
  camera: t('camera.title'),
  cameraStart: t('camera.start'),
  cameraStop: t('camera.stop'),
  cameraHint: t('camera.hint'),
  cameraRefused: t('camera.refused'),
  cameraNone: t('camera.none'),
  code: t('code.label'),
  codeHint: t('code.hint'),
  check: t('code.check'),
  name: t('name.label'),
  nameHint: t('name.hint'),
  search: t('name.search'),
  nobody: t('name.nobody'),
  found: [t('name.found', { count: 1 }), t('name.found', { count: 2 }).replace('2', '{count}')] as const,
  inside: t('name.inside', { since: '{since}' }),
  direction: t('direction.label'),
  in: t('direction.in'),
  out: t('direction.out'),
  letIn: t('direction.letIn'),
  letOut: t('direction.letOut'),
  expected: t('desk.expected', { count: '{count}' as unknown as number }),
  signals: t('desk.signals'),
})
export type DeskWords = ReturnType<typeof deskWords>

/** A word of the desk with its braces filled. */
export const filled = (text: string, facts: Record<string, string | number | undefined>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
