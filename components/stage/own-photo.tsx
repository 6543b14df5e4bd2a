import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { Fieldset } from '@/components/form/fieldset'
import { FileField } from '@/components/form/file-field'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import type { OwnStagePage } from '@/lib/agenda/stage/own/queries'
import { localePath } from '@/lib/paths'

/** The photo as it is now, and another one. */
export async function OwnPhoto({ ctx, page, token }: { ctx: Ctx; page: OwnStagePage; token: string }) {
  const [t, common] = await Promise.all([getTranslations('stage.page'), getTranslations('common')])
  const path = localePath(ctx.locale, `/${ctx.network.slug}/stage/${token}/photo?v=${page.version}`)
  return (
    <Fieldset legend={t('photo')} ruled>
      {page.photoId && (
        <>
          {/* biome-ignore lint/performance/noImgElement: re-encoded at upload, shown to one person only */}
          <img className="stage-photo" src={path} alt={t('photoNow')} width={160} />
          <CheckboxField name="removePhoto" label={t('photoRemove')} />
        </>
      )}
      <FileField
        name="photo"
        label={t('photo')}
        hint={t('photoHint')}
        accept="image/jpeg,image/png,image/webp"
        optionalLabel={common('optional')}
      />
      <TextField
        name="photoCredit"
        label={t('photoCredit')}
        defaultValue={page.photoCredit}
        optionalLabel={common('optional')}
        size="m"
      />
    </Fieldset>
  )
}
