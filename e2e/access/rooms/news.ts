import { everyone, reading, writing } from '../abilities'
import { insert, word } from '../insert'
import { anArticle, aSubscription, aTopic } from '../records'
import type { MakeRecord, Room } from '../row'

const office = '/[network]/manage'
const reads = reading('news')
const writes = writing('news')
const out = { publishedAt: new Date('2026-02-01T09:00:00Z') }

const article =
  (key: 'id' | 'slug', row: Parameters<typeof anArticle>[1] = {}): MakeRecord =>
  async (net) => {
    const made = await anArticle(net, row)
    return { ids: { article: made[key] }, marker: made.marker }
  }

/** A stored picture; the answer is asked with its own hash, so that no bytes are needed. */
const aFile =
  (owner: 'network' | 'article', row: Parameters<typeof anArticle>[1] = {}): MakeRecord =>
  async (net) => {
    const base = { networkId: net.id, name: 'bild.webp', mime: 'image/webp', size: 1, sha256: 'zutritt' }
    const made = await anArticle(net, row)
    const ownerId = owner === 'network' ? net.id : made.id
    const id = await insert('File', { ...base, ownerKind: owner, ownerId })
    return { ids: { id, article: made.id } }
  }
const files = {
  door: '/files/[id]',
  ok: 304,
  headers: { 'if-none-match': '"zutritt"' },
  methods: ['GET', 'HEAD'],
  global: true,
} as const

const text = () => {
  const de = word('Neu')
  return { 'title.de': de, 'teaser.de': de, 'body.de': de }
}

export const news: Room = {
  pages: [
    { door: '/[network]/news', may: everyone },
    { door: '/[network]/news/[article]', when: 'published', may: everyone, record: article('slug', out) },
    { door: '/[network]/news/[article]', when: 'draft', may: reads, record: article('slug') },
    { door: `${office}/news`, may: reads, refusal: 'office' },
    { door: `${office}/news/new`, may: writes, refusal: 'office' },
    { door: `${office}/news/[article]`, may: reads, refusal: 'office', record: article('id') },
  ],
  handlers: [
    { door: '/[network]/feed.xml', may: everyone, methods: ['GET', 'HEAD'] },
    { ...files, when: 'of a published article', may: everyone, record: withImage(aFile('article', out)) },
    { ...files, when: 'of a draft', may: reads, record: withImage(aFile('article')) },
    { ...files, when: 'of nothing any more', may: [], record: aFile('article', out) },
  ],
  actions: [
    { door: 'lib/news/actions.ts#saveArticle', when: 'new', may: writes, form: text },
    {
      door: 'lib/news/actions.ts#saveArticle',
      when: 'changed',
      may: writes,
      record: article('id'),
      form: ({ article: id = '' }) => ({ id, version: '0', ...text() }),
    },
    {
      door: 'lib/news/actions.ts#saveArticle',
      when: 'preview',
      may: writes,
      changesNothing: true,
      form: () => ({ ...text(), intent: 'preview' }),
    },
    {
      door: 'lib/news/actions.ts#publishArticle',
      may: writes,
      record: article('id'),
      form: ({ article: id = '' }) => ({ id, version: '0' }),
    },
    {
      door: 'lib/news/actions.ts#takeBackArticle',
      may: writes,
      record: article('id', out),
      form: ({ article: id = '' }) => ({ id, version: '0' }),
    },
  ],
}

function withImage(make: MakeRecord): MakeRecord {
  return async (net) => {
    const { ids } = await make(net)
    const { sql } = await import('../../fixtures/database')
    await sql('update "Article" set "imageId" = $1 where id = $2', [ids.id, ids.article])
    return { ids: { id: ids.id ?? '' } }
  }
}

const subscription =
  (key: 'id' | 'token', row = {}): MakeRecord =>
  async (net) => {
    const made = await aSubscription(net, row)
    return {
      ids: { [key === 'id' ? 'subscription' : 'token']: made[key], topic: made.topic },
      marker: made.marker,
    }
  }
const linked =
  (row = {}): MakeRecord =>
  async (net) => {
    const { ids, marker } = await subscription('token', row)(net)
    return { ids: { token: ids.token ?? '' }, ...(marker ? { marker } : {}) }
  }
const listed: MakeRecord = async (net) => {
  const { id, marker } = await aSubscription(net)
  return { ids: { subscription: id }, marker }
}
const topic =
  (row = {}): MakeRecord =>
  async (net) => {
    const { id, marker } = await aTopic(net, row)
    return { ids: { id }, marker }
  }
const actions = 'lib/newsletter/actions.ts'
const topics = 'lib/newsletter/topics/actions.ts'

export const newsletter: Room = {
  pages: [
    { door: '/[network]/newsletter', may: everyone },
    { door: '/[network]/newsletter/requested', may: everyone },
    // Whoever holds the link, signed in or not.
    { door: '/[network]/subscription/[token]', may: everyone, record: linked(), shows: false },
    { door: `${office}/newsletter`, may: reads, refusal: 'office' },
    { door: `${office}/newsletter/topics`, may: reads, refusal: 'office' },
    { door: `${office}/newsletter/[subscription]`, may: reads, refusal: 'office', record: listed },
  ],
  handlers: [
    { door: `${office}/newsletter/export`, may: reads, methods: ['GET', 'HEAD'] },
    {
      door: '/[network]/subscription/[token]/unsubscribe',
      when: 'by the mail program',
      method: 'POST',
      methods: ['GET', 'HEAD', 'POST'],
      may: everyone,
      record: linked(),
    },
  ],
  actions: [
    {
      door: `${actions}#requestSubscription`,
      may: everyone,
      record: topic(),
      form: ({ id = '' }) => ({ address: `${word('neu')}@post.example`, 'topics[]': id, page: '/' }),
    },
    {
      door: `${actions}#confirmSubscription`,
      may: everyone,
      record: subscription('token', { confirmedAt: null }),
      form: ({ token = '', topic = '' }) => ({ token, 'topics[]': topic }),
    },
    {
      door: `${actions}#changeSubscription`,
      may: everyone,
      record: subscription('token'),
      form: ({ token = '', topic = '' }) => ({ token, 'topics[]': topic, language: 'en' }),
    },
    { door: `${actions}#unsubscribe`, may: everyone, record: linked(), form: (ids) => ids },
    {
      door: `${actions}#unsubscribeOnRequest`,
      may: writes,
      record: listed,
      form: ({ subscription: id = '' }) => ({ id, note: 'Anruf' }),
    },
    { door: `${topics}#saveTopic`, when: 'new', may: writes, form: () => ({ 'name.de': word('Thema') }) },
    {
      door: `${topics}#saveTopic`,
      when: 'renamed',
      may: writes,
      record: topic(),
      form: ({ id = '' }) => ({ id, 'name.de': word('Thema') }),
    },
    { door: `${topics}#endTopic`, may: writes, record: topic(), form: (ids) => ids },
    {
      door: `${topics}#resumeTopic`,
      may: writes,
      record: topic({ endedAt: new Date() }),
      form: (ids) => ids,
    },
  ],
}
