'use client'
import { useLayoutEffect, useSyncExternalStore } from 'react'

type Props = { hue: number; chroma?: number; nonce?: string }

const never = () => () => {}

/**
 * Gives the page its network's one colour; all shades follow from it (app/styles/tokens.css). The page arrives with a
 * style element under the nonce of its policy; from then on, and when a network is reached without loading the page anew,
 * the browser sets the two properties itself, for which no policy has to be asked.
 */
export function NetworkStyle({ hue, chroma = 1, nonce }: Props) {
  const arriving = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const angle = ((Number(hue) % 360) + 360) % 360
  const strength = Math.min(1, Math.max(0, Number(chroma)))
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--network-hue', String(angle))
    style.setProperty('--network-chroma', String(strength))
    return () => {
      style.removeProperty('--network-hue')
      style.removeProperty('--network-chroma')
    }
  }, [angle, strength])
  if (!arriving) return null
  const css = `:root{--network-hue:${angle};--network-chroma:${strength}}`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: two numbers
  return <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />
}
