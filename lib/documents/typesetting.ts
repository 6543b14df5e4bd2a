/** What goes to the typesetter's process and what comes back. */
export type Order = {
  id: number
  /** A Typst file, as a path from the project's root. */
  template: string
  /** JSON; the template reads it as `json(bytes(sys.inputs.data))`. */
  data: string
  title: string
  language: string
  /** Seconds since 1970. */
  madeAt: number
}

export type Answer = { id: number; pdf: Uint8Array } | { id: number; error: string }
