import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { now, shortDate } from '@/lib/clock'
import { codeHolds } from '@/lib/events/codes'
import { endCode } from '@/lib/events/places/actions'
import type { CodeRow, PlacesPlan } from '@/lib/events/places/queries'
import { words } from '@/lib/localized'
import { euros } from '@/lib/money'

type Props = { ctx: Ctx; plan: PlacesPlan; codes: CodeRow[] }

/** Access codes: the word, what it gives, how often it was used, and its end. */
export async function CodesTable({ ctx, plan, codes }: Props) {
  const t = await getTranslations('places.codes')
  const { locale } = ctx
  const gives = ({ admits, priceClass }: CodeRow) =>
    [
      admits && t('admits'),
      priceClass &&
        t('price', { name: words(priceClass.name, locale), price: euros(locale, priceClass.cents) }),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <Table caption={t('title')} wide>
      <thead>
        <tr>
          <Th>{t('code')}</Th>
          <Th>{t('gives')}</Th>
          <Th numeric>{t('used')}</Th>
          <Th>{t('until')}</Th>
          <Th>{t('state')}</Th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => (
          <tr key={code.id}>
            <NameCell note={code.note}>
              <span className="code-word">{code.code}</span>
            </NameCell>
            <Td>{gives(code)}</Td>
            <Td numeric>{t('usedOf', { used: code.used, uses: code.uses })}</Td>
            <Td className="nowrap">
              {code.until ? (
                shortDate(locale, plan.zone, code.until)
              ) : (
                <span className="muted">{t('open')}</span>
              )}
            </Td>
            <Td>
              {codeHolds(code, now()) ? (
                <ActionButton
                  action={endCode}
                  hidden={{ network: ctx.network.slug, id: plan.id, code: code.id }}
                  variant="secondary"
                  size="office"
                  label={t('end')}
                />
              ) : (
                <Status tone="past">
                  {t(code.endedAt ? 'ended' : code.used >= code.uses ? 'usedUp' : 'over')}
                </Status>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
