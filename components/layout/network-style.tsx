type Props = { hue: number; chroma?: number; nonce?: string }

/** Gives the page its network's one colour; all shades follow from it (app/styles/tokens.css). */
export function NetworkStyle({ hue, chroma = 1, nonce }: Props) {
  const angle = ((Number(hue) % 360) + 360) % 360
  const strength = Math.min(1, Math.max(0, Number(chroma)))
  const css = `:root{--network-hue:${angle};--network-chroma:${strength}}`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: two numbers
  return <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />
}
