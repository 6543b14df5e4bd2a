// Keeps the page of a door, and what it is made of, for a reload without a network. Nothing else is kept: no answer of
// the server, no picture of anybody. A door that does not open any more clears everything away.
const shelf = 'konvent-door'
const isPart = (url) => /^\/(_next\/static|fonts)\//.test(url.pathname)
const isDoor = (url) => /\/door\/[^/]+$/.test(url.pathname) && url.search === ''

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

/** What the page was made of before this worker was there. */
self.addEventListener('message', (event) => {
  const keep = (event.data?.keep ?? [])
    .map((url) => new URL(url, self.location.origin))
    .filter((url) => url.origin === self.location.origin && (isPart(url) || isDoor(url)))
  event.waitUntil(
    caches.open(shelf).then((cache) =>
      Promise.allSettled(
        keep.map(async (url) => {
          const response = await fetch(url)
          if (response.ok && !response.redirected) await cache.put(url, response)
        }),
      ),
    ),
  )
})

const patience = 5000
const tooLong = () => new Promise((_, reject) => setTimeout(reject, patience, new Error('no answer')))

async function doorPage(request) {
  try {
    const response = await Promise.race([fetch(request), tooLong()])
    if (response.ok && !response.redirected) {
      const cache = await caches.open(shelf)
      await cache.put(request, response.clone())
    } else {
      await caches.delete(shelf)
      indexedDB.deleteDatabase(shelf)
    }
    return response
  } catch (error) {
    const kept = await caches.match(request, { cacheName: shelf })
    if (kept) return kept
    throw error
  }
}

async function part(request) {
  try {
    const response = await fetch(request)
    if (response.ok) {
      const cache = await caches.open(shelf)
      await cache.put(request, response.clone())
    }
    return response
  } catch (error) {
    const kept = await caches.match(request, { cacheName: shelf })
    if (kept) return kept
    throw error
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && isDoor(url)) event.respondWith(doorPage(request))
  else if (isPart(url)) event.respondWith(part(request))
})
