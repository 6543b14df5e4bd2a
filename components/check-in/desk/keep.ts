/** Sees to it that the door can be loaded again without a network: the page and what it is made of, nothing else. */
export async function keepForReload(here: string) {
  if (!('serviceWorker' in navigator)) return
  const scope = here.replace(/[^/]+$/, '')
  await navigator.serviceWorker.register('/door-worker.js', { scope }).catch(() => null)
  const { active } = await navigator.serviceWorker.ready
  const parts = performance.getEntriesByType('resource').map((entry) => entry.name)
  active?.postMessage({ keep: [here, ...parts] })
}
