export type OfficeItem = { href: string; label: string; count?: number; current?: boolean }

/** Groups of ways, parted by a hair; a count says how much waits there. */
export function OfficeNav({ groups }: { groups: OfficeItem[][] }) {
  return (
    <div className="office-nav">
      {groups.map((group, i) => (
        <div key={group[0]?.href}>
          {i > 0 && <hr />}
          <ul>
            {group.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                  {item.label}
                  {item.count ? <b>{item.count}</b> : null}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
