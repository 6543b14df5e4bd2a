/**
 * The text of a request; null when it is longer than it may be. What its head says is believed when it says too much;
 * whatever it says, no more is read than may be there.
 */
export async function sentText(request: Request, longest: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > longest) return null
  if (!request.body) return ''
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > longest) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
