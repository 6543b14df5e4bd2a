import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import type { Choice } from '@/components/form/choices'
import { HiddenField } from '@/components/form/hidden-field'
import { RadioGroup } from '@/components/form/radio-group'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { whenWords } from '@/lib/clock'
import { type Locale, words } from '@/lib/localized'
import { euros } from '@/lib/money'
import { asksAlone, partField, placesField } from '@/lib/registrations/choose'
import type { OfferedPart, OfferedPool } from '@/lib/registrations/queries'

type Props = {
  parts: readonly OfferedPart[]
  locale: Locale
  zone: string
  /** Pools that are held already: they are chosen, and never full for their holder. */
  held?: readonly string[]
  /** The first part is ticked beforehand: what one comes for. */
  preset?: boolean
}

const hoursOf = ({ hours }: OfferedPart, locale: Locale, zone: string) =>
  hours ? whenWords(locale, zone, 'time', hours.startsAt, hours.endsAt) : ''

/** What one can attend: a tick per part, or one of several pools, each with what is free or the rank one would have. */
export async function PlaceChoice({ parts, locale, zone, held = [], preset }: Props) {
  const t = await getTranslations('registrations.register')
  const several = parts.length > 1
  const isHeld = (pool: OfferedPool) => held.includes(pool.id)
  const choice = (part: OfferedPart, pool: OfferedPool, name: string): Choice => ({
    value: pool.id,
    label: pool.free > 0 || isHeld(pool) ? name : t('waitFor', { name }),
    aside: isHeld(pool) ? undefined : (
      <Figure value={pool.free} unit={t('freeUnit')} size="s" label={t('freeWords', { free: pool.free })} />
    ),
    hint:
      [
        asksAlone(part) ? '' : hoursOf(part, locale, zone),
        several && part.price.cents > 0 ? euros(locale, part.price.cents) : '',
        pool.free > 0 || isHeld(pool) ? '' : t('fullHint', { rank: pool.rank }),
      ]
        .filter(Boolean)
        .join('. ') || undefined,
  })
  const [only] = parts
  if (only && !several && !asksAlone(only))
    return <OnlyPlace part={only} {...{ locale, zone }} held={only.pools.some(isHeld)} />
  const ticked = parts.filter((part) => !asksAlone(part))
  const chosen = held.length > 0 ? [...held] : preset && ticked[0] ? ticked[0].pools.map((p) => p.id) : []
  return (
    <>
      {ticked.length > 0 && (
        <CheckboxGroup
          name={placesField}
          label={<VisuallyHidden>{t('what')}</VisuallyHidden>}
          defaultValue={chosen}
          options={ticked.flatMap((part) =>
            part.pools.map((pool) => choice(part, pool, words(part.name, locale))),
          )}
        />
      )}
      {parts.filter(asksAlone).map((part) => (
        <RadioGroup
          key={part.id}
          name={partField(part)}
          label={several ? words(part.name, locale) : <VisuallyHidden>{t('what')}</VisuallyHidden>}
          hint={hoursOf(part, locale, zone) || undefined}
          defaultValue={part.pools.find(isHeld)?.id ?? (several && held.length > 0 ? '' : null)}
          options={[
            ...part.pools.map((pool) => choice(part, pool, words(pool.name, locale))),
            ...(several ? [{ value: '', label: t('notThis') }] : []),
          ]}
        />
      ))}
    </>
  )
}

type OnlyProps = { part: OfferedPart; locale: Locale; zone: string; held: boolean }

/** Nothing to choose: the one place is said, and sent along. */
async function OnlyPlace({ part, locale, zone, held }: OnlyProps) {
  const t = await getTranslations('registrations.register')
  const [pool] = part.pools
  if (!pool) return null
  if (held) return <HiddenField name={placesField} value={pool.id} />
  return (
    <>
      <HiddenField name={placesField} value={pool.id} />
      <Rows>
        <Row
          figure={
            <Figure value={pool.free} unit={t('freeUnit')} label={t('freeWords', { free: pool.free })} />
          }
          title={words(pool.name, locale)}
          text={pool.free > 0 ? hoursOf(part, locale, zone) : t('fullHint', { rank: pool.rank })}
        />
      </Rows>
    </>
  )
}
