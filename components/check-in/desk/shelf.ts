/** What a phone at the door keeps while it may be without a network. */
export type Shelf = {
  read: <T>(key: string) => Promise<T | undefined>
  write: (key: string, value: unknown) => Promise<void>
  wipe: () => Promise<void>
}

const name = 'konvent-door'

const asked = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

async function withStore<T>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<T>) {
  const opening = indexedDB.open(name, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('kept')
  const database = await asked(opening)
  try {
    return await asked(run(database.transaction('kept', mode).objectStore('kept')))
  } finally {
    database.close()
  }
}

/** Clears away everything that a door left on this phone: list, scans, the page kept for reloading. */
export async function wipeDoor() {
  if (typeof indexedDB === 'undefined') return
  const gone = new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    for (const end of ['onsuccess', 'onerror', 'onblocked'] as const) request[end] = resolve
  })
  await Promise.allSettled([gone, globalThis.caches?.delete(name)])
  const workers = await navigator.serviceWorker?.getRegistrations().catch(() => [])
  for (const worker of workers ?? []) if (worker.scope.endsWith('/door/')) await worker.unregister()
}

/** IndexedDB; a browser that refuses it (private windows) goes on with what is in memory. */
export const phone: Shelf = {
  read: <T>(key: string) =>
    withStore('readonly', (store) => store.get(key) as IDBRequest<T | undefined>).catch(() => undefined),
  write: (key, value) =>
    withStore('readwrite', (store) => store.put(value, key)).then(
      () => {},
      () => {},
    ),
  wipe: wipeDoor,
}
