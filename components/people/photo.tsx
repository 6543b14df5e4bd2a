/** A person's photo; who may see it is decided by the door to files, each time. */
export function Photo({ id, alt }: { id: string; alt: string }) {
  // biome-ignore lint/performance/noImgElement: private files are not for an optimiser's cache
  return <img className="person-photo" src={`/files/${id}`} alt={alt} width={168} height={168} />
}
