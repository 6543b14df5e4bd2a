import { describe, expect, it } from 'vitest'
import { limits } from './limits'
import { withoutMarkup } from './markup'
import { readSchedule } from './read'
import { frabXml, scheduleJson } from './samples'

const read = (file: string | Buffer) =>
  readSchedule(Buffer.isBuffer(file) ? file : Buffer.from(file), { zone: 'Europe/Berlin', day: null })
const refused = (file: string | Buffer) => {
  try {
    read(file)
    return 'read'
  } catch (error) {
    return String((error as Error).message).replace('Invalid: schedule.', '')
  }
}
const lineOf = (file: string) => {
  try {
    read(file)
  } catch (error) {
    return (error as { facts?: { line: number } }).facts?.line
  }
}

describe('what is refused whole, in words', () => {
  const entity = '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
  it.each([
    ['a document type', `<?xml version="1.0"?>${entity}<schedule>&b;</schedule>`, 'doctype'],
    ['one from elsewhere', '<!DOCTYPE s SYSTEM "file:///etc/passwd"><schedule/>', 'doctype'],
    ['an unclosed tag', '<schedule><day></schedule>', 'xml'],
    ['an unclosed comment', `<schedule>${'<!--'.repeat(1000)}`, 'xml'],
    ['too deep XML', '<a>'.repeat(200_000), 'tooDeep'],
    ['too deep JSON', '['.repeat(200_000), 'tooDeep'],
    ['broken JSON', '{"schedule": {"conference": ', 'json'],
    ['other XML', '<rss><channel/></rss>', 'otherFormat'],
    ['other JSON', '{"a": 1}', 'otherFormat'],
    ['nothing but a frame', '{"schedule":{"conference":{"days":[]}}}', 'noSessions'],
    ['a table without title', 'a;b\n1;2\n', 'noTitleColumn'],
    ['an open quotation mark', 'Titel;Art\n"offen;x\n', 'csv'],
    ['nothing', ' \n ', 'empty'],
    ['a name that poisons', '<schedule><__proto__>1</__proto__></schedule>', 'xml'],
  ])('%s', (_, file, problem) => {
    expect(refused(file)).toBe(problem)
  })

  it('archives, pictures, programs, and too large a file', () => {
    expect(refused(Buffer.from('504b030414000000', 'hex'))).toBe('archive')
    expect(refused(Buffer.from('1f8b080000000000', 'hex'))).toBe('archive')
    expect(refused(Buffer.from('89504e470d0a1a0a', 'hex'))).toBe('binary')
    expect(refused(Buffer.from('Titel\n\0\n'))).toBe('binary')
    expect(refused(Buffer.alloc(limits.bytes + 1, 'a'))).toBe('tooLarge')
  })

  it('more sessions than a conference has', () => {
    expect(refused(`Titel\n${'x\n'.repeat(limits.sessions + 1)}`)).toBe('tooManySessions')
    expect(read(`Titel\n${'x\n'.repeat(limits.sessions)}`).schedule.sessions).toHaveLength(limits.sessions)
  })

  it('says the line where it breaks off', () => {
    expect(lineOf('<schedule>\n<day>\n</schedule>')).toBe(3)
    expect(lineOf('{\n"schedule": {\n"conference": oops\n}}')).toBe(3)
    expect(lineOf('<?xml version="1.0"?>\n<!DOCTYPE a>\n<schedule/>')).toBe(2)
  })

  it('takes no longer the more of it there is', () => {
    const begun = performance.now()
    for (const piece of ['<', '<!--', '<![CDATA[', '<a b="', '&#x26;', '{"a":[', '"', '<script>', '<b '])
      refused(piece.repeat(Math.floor(3_000_000 / piece.length)))
    refused(scheduleJson({ abstract: '<b '.repeat(300_000), description: '<script>'.repeat(200_000) }))
    expect(performance.now() - begun).toBeLessThan(8000)
  })
})

describe('what is taken without what could run', () => {
  const abstractOf = (text: string) => {
    const { schedule, report } = read(scheduleJson({ abstract: text }))
    return { text: schedule.sessions[0]?.abstract?.de ?? '', kinds: report.map(({ kind }) => kind) }
  }
  it('drops scripts, frames and handlers and keeps the words', () => {
    expect(
      abstractOf('<p onclick="x()">Gut<script>alert(1)</script> so</p><iframe src="//x"></iframe>'),
    ).toEqual({
      text: 'Gut so',
      kinds: ['scriptDropped'],
    })
    expect(abstractOf('Wort <script>alert(1)').text).toBe('Wort')
    expect(abstractOf('<scr<script></script>ipt>alert(1)</script>').text).not.toMatch(/<script/i)
    expect(abstractOf('<a href="javascript:alert(1)">hier</a>').text).toBe('hier')
    expect(abstractOf('&lt;script&gt;<b>x</b>').text).toBe('<script>**x**')
  })

  it('keeps lists, links and paragraphs as Markdown, and text that only looks like a tag', () => {
    expect(withoutMarkup('<ul><li>eins<li>zwei</ul><a href="https://a.b/">c</a>').text).toBe(
      '- eins\n- zwei\n\n[c](https://a.b/)',
    )
    expect(abstractOf('a < b und <3')).toEqual({ text: 'a < b und <3', kinds: [] })
  })

  it('follows no address that is none of the web', () => {
    const { schedule, report } = read(
      scheduleJson({
        url: 'javascript:alert(1)',
        logo: '//evil.example/x.png',
        links: [
          { url: 'javascript:alert(1)', title: 'a' },
          { url: 'data:text/html,x', title: 'b' },
          { url: 'www.example.org/x', title: 'c' },
        ],
      }),
    )
    expect(schedule.sessions[0]?.links).toEqual([{ title: 'c', url: 'https://www.example.org/x' }])
    expect(schedule.sessions[0]?.exchange.url).toBeUndefined()
    expect(schedule.sessions[0]?.exchange.logo).toBeUndefined()
    expect(report.find(({ kind }) => kind === 'linkRefused')?.count).toBe(4)
  })

  it('takes out what no database holds: zero bytes, halves of characters, hidden turns', () => {
    const { schedule } = read(scheduleJson({ title: 'a\u0000b\ud800c\u202ed' }).replace('\u0000', ''))
    expect(schedule.sessions[0]?.title?.de).toBe('ab\ufffdcd')
    expect(read(frabXml().replace('Nachtgespräch', 'x&#0;&#xD800;y')).schedule.sessions[1]?.title?.de).toBe(
      'x\ufffd\ufffdy',
    )
  })

  it('leaves nothing in any leaf that a database refuses, wherever the file has it', () => {
    const bad = 'x\u0000\ud800\u0007y'
    const entities = '<b>x</b>&#1;&#xD800;y'
    const { schedule, report } = read(
      scheduleJson({
        ...{
          guid: bad,
          id: bad,
          code: bad,
          slug: bad,
          url: `https://a.example/${bad}`,
          track: bad,
          type: bad,
        },
        ...{
          language: bad,
          recording_license: bad,
          title: entities,
          abstract: entities,
          [`feld${bad}`]: 'x',
        },
        links: [{ url: 'https://a.example/', title: bad, type: bad, service: bad }],
        attachments: [{ url: `https://a.example/${bad}`, title: bad, type: bad }],
        persons: [
          { id: bad, guid: bad, code: bad, name: bad, biography: entities, links: [{ url: bad, type: bad }] },
        ],
        room: { name: bad, guid: bad, slug: bad, type: bad },
      }),
    )
    // Halves of characters stand as escapes in JSON, and so do control signs.
    expect(JSON.stringify([schedule, report])).not.toMatch(/\\u(00[01]|d[89a-f])/)
  })

  it('cuts what is endless where no text belongs', () => {
    const endless = 'x'.repeat(100_000)
    const { schedule } = read(
      scheduleJson({
        ...{
          guid: endless,
          id: endless,
          code: endless,
          slug: endless,
          track: { name: 'Recht', slug: endless },
        },
        links: [{ url: 'https://a.example/', title: 'a', type: endless, service: endless }],
        attachments: [{ url: 'https://a.example/', title: 'b', type: endless }],
        persons: [{ id: endless, guid: endless, code: endless, name: 'Kim Muster' }],
        room: { name: 'Studio', guid: endless, slug: endless, type: endless },
      }),
    )
    expect(JSON.stringify(schedule).length).toBeLessThan(10_000)
    const [link] = schedule.sessions[0]?.links ?? []
    expect([link?.type?.length, link?.service?.length]).toEqual([limits.line, limits.line])
  })

  it('takes no link that a browser cannot read, though it looks like one', () => {
    const { schedule, report } = read(
      scheduleJson({
        url: 'https://',
        links: [
          'https://[',
          'https://a b',
          'http://exa mple',
          'https://a.example:99999/',
          'https://%zz/',
        ].map((url) => ({ url, title: 'x' })),
      }),
    )
    expect(schedule.sessions[0]?.links).toEqual([])
    expect(schedule.sessions[0]?.exchange.url).toBeUndefined()
    expect(report.find(({ kind }) => kind === 'linkRefused')?.count).toBe(6)
  })

  it('cuts what is too long, and says so', () => {
    const { schedule, report } = read(
      scheduleJson({ title: 'x'.repeat(5000), description: 'y'.repeat(400_000) }),
    )
    expect(schedule.sessions[0]?.title?.de).toHaveLength(limits.line)
    expect(report).toMatchObject([{ kind: 'textCut', count: 2 }])
  })

  it('stumbles over no shape that a list or a record might have', () => {
    for (const odd of [null, 0, '', [], {}, [null], [[]], { a: { b: 1 } }, true, 'x'])
      for (const field of [
        'persons',
        'links',
        'attachments',
        'room',
        'track',
        'date',
        'start',
        'duration',
        'guid',
        'id',
        'title',
        'abstract',
        'language',
        'type',
      ])
        expect(['read', 'noSessions']).toContain(refused(scheduleJson({ [field]: odd })))
  })
})
