import { getTranslations } from 'next-intl/server'
import { Photo } from '@/components/people/photo'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { DirectoryEntry } from '@/lib/people/directory/entry'
import { fullName } from '@/lib/people/name'
import { WorkLine } from './work-line'

type Props = {
  ctx: Ctx
  entry: DirectoryEntry
  /** With name and work, where no head of a page says them. */
  named?: boolean
}

/** A person as the directory shows them: only what is open to whoever reads. */
export async function PersonSheet({ ctx, entry, named }: Props) {
  const t = await getTranslations('directory')
  const name = fullName(entry)
  const { work, topics, groups, emails, mailboxes } = entry
  const listed = `/${ctx.network.slug}/directory?topic=`
  const facts = [
    named && work.length > 0 && (
      <Fact key="work" name={t('work')}>
        {work.map((one) => (
          <WorkLine key={one.organisation.name} work={one} />
        ))}
      </Fact>
    ),
    entry.offers && (
      <Fact key="offers" name={t('offers')}>
        <p>{entry.offers}</p>
      </Fact>
    ),
    entry.seeks && (
      <Fact key="seeks" name={t('seeks')}>
        <p>{entry.seeks}</p>
      </Fact>
    ),
    topics.length > 0 && (
      <Fact key="topics" name={t('topics')}>
        <p>
          {topics.map((topic, i) => (
            <span key={topic}>
              {i > 0 && ', '}
              <a href={localePath(ctx.locale, `${listed}${encodeURIComponent(topic)}`)}>{topic}</a>
            </span>
          ))}
        </p>
      </Fact>
    ),
    groups.length > 0 && (
      <Fact key="groups" name={t('groups')}>
        {groups.map(({ slug, name: group, role }) => (
          <p key={slug}>
            <a href={localePath(ctx.locale, `/${ctx.network.slug}/groups/${slug}`)}>
              {words(group, ctx.locale)}
            </a>
            {role !== 'member' && `, ${t(`role.${role}`)}`}
          </p>
        ))}
      </Fact>
    ),
    emails.length > 0 && (
      <Fact key="email" name={t('email')}>
        <Mails addresses={emails} />
      </Fact>
    ),
    mailboxes.length > 0 && (
      <Fact key="mailbox" name={t('mailbox')}>
        <Mails addresses={mailboxes} />
      </Fact>
    ),
    entry.phone && (
      <Fact key="phone" name={t('phone')}>
        <p>
          <a href={`tel:${entry.phone.replace(/[^+\d]/g, '')}`}>{entry.phone}</a>
        </p>
      </Fact>
    ),
  ].filter(Boolean)
  return (
    <div className="person-sheet">
      {entry.photoId && <Photo id={entry.photoId} alt={t('photo', { name })} />}
      {named && <h3 className="row-title mb-16">{name}</h3>}
      {facts.length > 0 ? <Facts>{facts}</Facts> : <p className="muted">{t('nothingMore')}</p>}
    </div>
  )
}

const Mails = ({ addresses }: { addresses: string[] }) =>
  addresses.map((address) => (
    <p key={address}>
      <a href={`mailto:${address}`}>{address}</a>
    </p>
  ))
