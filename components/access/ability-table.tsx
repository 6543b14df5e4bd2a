import { getTranslations } from 'next-intl/server'
import { Table, Td, Th } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { type Ability, abilities, table } from '@/lib/access/abilities'
import { roles } from '@/lib/access/roles'

const wordKey = (ability: Ability) => ability.replace('.', '_').replace('-', '') as 'office_see'

/** The one table role → abilities, as the code has it. */
export async function AbilityTable() {
  const t = await getTranslations('access')
  return (
    <Table caption={t('table.title')} wide>
      <thead>
        <tr>
          <Th>{t('table.ability')}</Th>
          {roles.map((role) => (
            <Th key={role}>{t(`roles.${role}`)}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {abilities.map((ability) => (
          <tr key={ability}>
            <Th scope="row">{t(`abilities.${wordKey(ability)}`)}</Th>
            {roles.map((role) => (
              <Td key={role}>
                {table[role].includes(ability) ? (
                  t('table.yes')
                ) : (
                  <VisuallyHidden>{t('table.no')}</VisuallyHidden>
                )}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
