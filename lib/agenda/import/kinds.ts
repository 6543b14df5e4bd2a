import type { SessionKind, StageRole } from '@/prisma/generated/enums'

const fold = (text: string) =>
  text
    .toLocaleLowerCase('de')
    .replace(/[\s_-]+/g, ' ')
    .trim()
const table = <T extends string>(words: Record<T, string>) =>
  new Map(
    Object.entries<string>(words).flatMap(([name, list]) =>
      list.split(',').map((word) => [fold(word), name as T] as const),
    ),
  )

/** The words by which we call a kind ourselves, exactly so: they need no label beside it. */
const own = new Map<string, SessionKind>(
  Object.entries<string>({
    impuls: 'Impuls,Opening talk,impuls',
    replik: 'Replik,Response,replik',
    discussion: 'Diskussion,Discussion',
    panel: 'Podium,Panel',
    workshop: 'Werkstatt,Workshop',
    update: 'Update',
    assembly_item: 'Tagesordnungspunkt,Agenda item,assembly_item',
    break: 'Pause,Break',
    other: 'Programmpunkt,Session',
  }).flatMap(([kind, list]) => list.split(',').map((word) => [word, kind as SessionKind] as const)),
)

/** The words of other software and other conferences; they stay as the label. */
const others = table<SessionKind>({
  impuls:
    'talk,lecture,vortrag,kurzvortrag,presentation,präsentation,lightning talk,short talk,referat,input,impulse',
  replik: 'replik,response,reaktion,reply,erwiderung,respondenz',
  discussion:
    'meeting,bof,birds of a feather,austausch,gespräch,talk and discussion,self organized session,fishbowl',
  panel: 'podium,panel,podiumsdiskussion,panel discussion,podiumsgespräch,panel talk',
  workshop: 'werkstatt,workshop,hands on,tutorial,training,schulung,lab,barcamp session,werkstattgespräch',
  update: 'update,bericht,report,news,neues,sachstand',
  assembly_item: 'tagesordnungspunkt,assembly item,agenda item,top,wahl,abstimmung,beschluss,election,vote',
  break: 'pause,break,kaffeepause,mittagspause,coffee break,lunch,lunch break,mittagessen,imbiss,breaks',
  other:
    'programmpunkt,other,session,sonstiges,item,performance,concert,konzert,game,meta,film,show,party,eröffnung,opening,begrüßung,welcome,closing,abschluss',
})

/** "LIGHTNING_TALK" as it is read by people; other words as they stand. */
export const legible = (type: string) =>
  /^[A-Z][A-Z_-]{3,}$/.test(type) ? `${type[0]}${type.slice(1).toLowerCase().replaceAll('_', ' ')}` : type

/** What a file's word for the type of a session means; `own` says that it is our word. Null for an unknown one. */
export function kindOf(type: string): { kind: SessionKind; own: boolean } | null {
  const ours = own.get(type)
  if (ours) return { kind: ours, own: true }
  const theirs = others.get(fold(type))
  return theirs ? { kind: theirs, own: false } : null
}

const roles = table<StageRole>({
  speaker:
    'speaker,vortrag,vortragende,vortragender,referent,referentin,contributor,guest,gast,impuls,presenter',
  respondent: 'respondent,replik,respondentin,reaktion',
  moderator: 'moderator,moderation,moderatorin,chair,facilitator',
  panellist: 'panellist,panelist,podium,panel,podiumsgast,podiumsteilnehmende',
  host: 'host,gastgebende,gastgeber,gastgeberin,begrüßung,gastgebend',
})

/** What a file's word for somebody's part on stage means, or null. */
export const roleOf = (word: string): StageRole | null => roles.get(fold(word)) ?? null

/** The part that somebody has where the file does not say: by the kind of the session. */
export const usualRole = (kind: SessionKind): StageRole =>
  kind === 'replik' ? 'respondent' : kind === 'panel' ? 'panellist' : 'speaker'

const languages = new Map(
  Object.entries({
    de: 'de deu ger german deutsch',
    en: 'en eng english englisch',
    fr: 'fr fra fre french französisch',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
)

/** ISO 639-1 of "de", "de-DE", "de-formal", "German"; null for what is none. */
export function languageOf(text: string): string | null {
  const word = text.toLocaleLowerCase('de').trim()
  const code = /^([a-z]{2})(?:[-_][a-z0-9-]+)?$/.exec(word)?.[1]
  return languages.get(word) ?? code ?? null
}
