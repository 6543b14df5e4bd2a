/** A value that travels with the form unseen. Never trust it: the command checks it again. */
export function HiddenField({ name, value }: { name: string; value: string | number | null | undefined }) {
  return value == null ? null : <input type="hidden" name={name} value={value} />
}
