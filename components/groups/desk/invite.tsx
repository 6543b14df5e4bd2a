import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Button } from '@/components/ui/button'
import { LinkAlone } from '@/components/ui/link-alone'
import { Row, Rows } from '@/components/ui/rows'
import { can } from '@/lib/access/context'
import { fullName } from '@/lib/people/name'
import { inviteToGroup } from '@/lib/standing/inviting/actions'
import { peopleToInvite, personToInvite } from '@/lib/standing/inviting/queries'
import { here, hiddenOf, type Place } from './place'
import { roleOptions } from './role-options'

/** First who (found by a search), then as what. Works without scripts. */
export async function DeskInvite({ place }: { place: Place }) {
  const { ctx, group, asked } = place
  const chosen = await personToInvite(ctx, group, asked.person)
  return chosen ? <Invite place={place} person={chosen} /> : <Search place={place} />
}

type Person = NonNullable<Awaited<ReturnType<typeof personToInvite>>>

async function Invite({ place, person }: { place: Place; person: Person }) {
  const [t, g, labels] = await Promise.all([
    getTranslations('groups.desk'),
    getTranslations('groups'),
    formLabels(),
  ])
  return (
    <div className="measure">
      <h3>{t('inviteWho', { name: fullName(person) })}</h3>
      <p className="mt-8 mb-24">{t('inviteText')}</p>
      <Form
        action={inviteToGroup}
        hidden={{ ...hiddenOf(place), personId: person.id }}
        labels={labels}
        submit={t('inviteSubmit')}
        prefix="invite"
      >
        <RadioGroup
          name="role"
          label={t('inviteAs')}
          options={roleOptions(g).reverse()}
          defaultValue="member"
          inline
          required
        />
      </Form>
      <p className="mt-16">
        <LinkAlone href={here(place, '#invite')}>{t('other')}</LinkAlone>
      </p>
    </div>
  )
}

async function Search({ place }: { place: Place }) {
  const { ctx, group, asked } = place
  const [t, found] = await Promise.all([
    getTranslations('groups.desk'),
    asked.q ? peopleToInvite(ctx, group, asked.q) : null,
  ])
  return (
    <>
      <form action={here(place, '#invite')} className="filter-bar">
        <TextField
          name="q"
          type="search"
          size="m"
          label={t('search')}
          hint={t(can(ctx.actor, 'people.names') ? 'searchHintOffice' : 'searchHint')}
          defaultValue={asked.q}
        />
        <Button type="submit" variant="secondary">
          {t('find')}
        </Button>
      </form>
      {found?.length === 0 && <p className="mt-16">{t('none')}</p>}
      {found && found.length > 0 && (
        <div className="mt-24">
          <Rows>
            {found.map((person) => (
              <Row
                key={person.id}
                label={t('choose')}
                title={fullName(person)}
                href={here(place, `?person=${person.id}#invite`)}
              />
            ))}
          </Rows>
        </div>
      )}
    </>
  )
}
