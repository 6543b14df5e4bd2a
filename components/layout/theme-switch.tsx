'use client'
import { useSyncExternalStore } from 'react'

export type ThemeLabels = { title: string; system: string; light: string; dark: string }
type Theme = 'system' | 'light' | 'dark'

const themes: Theme[] = ['system', 'light', 'dark']
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const current = (): Theme => (document.documentElement.dataset.kernTheme as Theme | undefined) ?? 'system'

function choose(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.kernTheme
  else document.documentElement.dataset.kernTheme = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // Storage may be forbidden; the choice then holds for this page.
  }
  for (const listener of listeners) listener()
}

/** Light, dark, or as the system has it. Without JavaScript the system decides, so nothing is shown. */
export function ThemeSwitch({ labels }: { labels: ThemeLabels }) {
  const theme = useSyncExternalStore(subscribe, current, () => null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons, no form to send
    <div className="theme-switch" role="group" aria-label={labels.title} hidden={theme == null}>
      {themes.map((name) => (
        <button key={name} type="button" aria-pressed={theme === name} onClick={() => choose(name)}>
          {labels[name]}
        </button>
      ))}
    </div>
  )
}
