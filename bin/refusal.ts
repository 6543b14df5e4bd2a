/** Something a person can put right: told in one sentence, without a stack, with exit code 1. */
export class Refusal extends Error {}

function inWords(error: unknown): unknown {
  if (error instanceof Refusal) return error.message
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException
  if (path && (code === 'EACCES' || code === 'EPERM'))
    return `${path} belongs to another user or may not be written; give it to this user or choose another DATA_DIR.`
  if (code === 'ENOSPC') return 'The disk is full.'
  return error
}

/** Runs a command's main function and turns its outcome into words and an exit code. */
export async function command(main: () => Promise<void>) {
  try {
    await main()
    process.exit()
  } catch (error) {
    console.error(inWords(error))
    process.exit(1)
  }
}
