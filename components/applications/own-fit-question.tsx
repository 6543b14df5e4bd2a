import { getTranslations } from 'next-intl/server'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import type { Ctx } from '@/lib/access/context'
import type { Asked } from '@/lib/applications/own/fit'
import type { Situation } from '@/lib/applications/own/schema'
import { sectorsOf } from '@/lib/organisations/queries'
import { levels } from '@/lib/organisations/schema'
import { localePath } from '@/lib/paths'

type Props = {
  ctx: Ctx
  asked: Asked
  situation: Situation
  /** The page that answers, without language prefix. */
  path: string
  /** The question is about an institution, not about the reader. */
  institution?: boolean
}

/** Asks where somebody works before they type anything. A question to the page itself: nothing is sent or kept. */
export async function FitQuestion({ ctx, asked, situation, path, institution }: Props) {
  const [t, o, choose, sectors] = await Promise.all([
    getTranslations('applications.own.fit'),
    getTranslations('organisations'),
    getTranslations('forms'),
    sectorsOf(ctx),
  ])
  const sectorWords = (sector: string) => {
    const own = `sectors.${sector}` as 'sectors.science'
    return t.has(own) ? t(own) : sector
  }
  return (
    <form method="get" action={localePath(ctx.locale, path)} className="form max-w-704">
      {asked.sectors && (
        <RadioGroup
          name="sector"
          label={institution ? t('sectorInstitution') : t('sector')}
          options={sectors.map((sector) => ({ value: sector, label: sectorWords(sector) }))}
          defaultValue={situation.sector}
        />
      )}
      {asked.levels && (
        <SelectField
          name="level"
          label={t('level')}
          emptyLabel={choose('choose')}
          options={[
            ...levels.map((level) => ({ value: level as string, label: o(`levels.${level}`) })),
            { value: 'none', label: t('anyLevel') },
          ]}
          defaultValue={situation.level}
        />
      )}
      {asked.born && (
        <TextField name="born" label={t('born')} inputMode="numeric" size="s" defaultValue={situation.born} />
      )}
      {asked.working && (
        <TextField
          name="working"
          label={t('working')}
          inputMode="numeric"
          size="s"
          defaultValue={situation.working}
        />
      )}
      <div className="form-actions">
        <Button type="submit" variant="secondary">
          {t('check')}
        </Button>
      </div>
    </form>
  )
}
