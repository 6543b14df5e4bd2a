'use client'
import { type ReactNode, startTransition, useActionState, useEffect, useRef, useState } from 'react'
import type { FormAction } from '@/components/form/form-context'
import { Button } from '@/components/ui/button'
import { Message } from '@/components/ui/message'
import { fill, gridOn, type Lifted, liftedFrom, type Spot, type Target } from './editor-lift'

export type DragWords = Record<
  | 'lifted'
  | 'over'
  | 'dropped'
  | 'cancelled'
  | 'taken'
  | 'takenMany'
  | 'swap'
  | 'cancel'
  | 'saving'
  | 'aside'
  | 'resized',
  string
>
type Props = {
  place: FormAction
  swap: FormAction
  /** What the buttons of the list send: longer, shorter. */
  arrange: FormAction
  hidden: { network: string; event: string }
  /** With %name, %time, %room and %minutes to be filled in. */
  words: DragWords
  locale: string
  zone: string
  children: ReactNode
}

const stretches: Record<string, 'longer' | 'shorter'> = { '+': 'longer', '-': 'shorter' }

/**
 * Lets sessions of the grid and beside it be picked up with the mouse, or by keyboard on their grip: arrows choose time
 * and room, the space bar puts down, Escape lets go; plus and minus stretch, Delete puts aside. Sends what the buttons
 * send. Without scripts those do the same.
 */
export function EditorDrag({ place, swap, arrange, hidden, words, locale, zone, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const ghost = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const [offer, setOffer] = useState<{ id: string; with: string; name: string } | null>(null)
  const [many, setMany] = useState(false)
  const [placed, sendPlace, placing] = useActionState(place, {})
  const [swapped, sendSwap, swapping] = useActionState(swap, {})
  const [arranged, sendArrange, arranging] = useActionState(arrange, {})
  const last = useRef<{ id: string; words: string } | null>(null)
  const [state] = [placed, swapped, arranged].sort((a, b) => (b.at ?? 0) - (a.at ?? 0))

  // The grid was drawn anew around what was put down: the focus goes along.
  useEffect(() => {
    const moved = last.current
    if (!state?.at || !moved) return
    if (state.ok) setSaid(moved.words)
    root.current?.querySelector<HTMLElement>(`[data-grip="${moved.id}"]`)?.focus({ preventScroll: true })
    last.current = null
  }, [state])

  useEffect(() => {
    const box = root.current
    const shade = ghost.current
    if (!box || !shade) return
    let lifted: Lifted | null = null
    let target: Target | null = null
    let from: { x: number; y: number; pointer: number } | null = null

    const time = (at: string) => {
      const clock = new Date(at).toLocaleTimeString(locale, {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: zone,
      })
      return locale === 'de' ? `${clock} Uhr` : clock
    }
    const factsOf = (spot: Spot | null) => ({
      name: lifted?.name ?? '',
      time: spot ? time(spot.at) : '',
      room: spot?.roomName ?? '',
    })
    const draw = () => {
      const area = lifted && target && target !== 'aside' ? gridOn(box).areaOf(target, lifted.minutes) : null
      shade.hidden = !area
      if (!area || !lifted) return
      for (const side of ['top', 'left', 'width', 'height'] as const)
        shade.style.setProperty(side, `${area[side]}px`)
      shade.textContent = `${target && target !== 'aside' ? time(target.at) : ''} ${lifted.name}`
    }
    const lift = (element: HTMLElement) => {
      lifted = liftedFrom(element)
      if (!lifted) return
      setOffer(null)
      setMany(false)
      target = gridOn(box).spotOf(lifted)
      box.dataset.lifted = lifted.id
      element.closest('[data-item]')?.classList.add('is-lifted')
      draw()
    }
    const letGo = () => {
      for (const one of box.querySelectorAll('.is-lifted')) one.classList.remove('is-lifted')
      delete box.dataset.lifted
      lifted = null
      target = null
      from = null
      draw()
    }
    const cancel = () => {
      if (lifted) setSaid(fill(words.cancelled, factsOf(null)))
      letGo()
    }
    const drop = () => {
      const [what, where] = [lifted, target]
      if (!what || !where || (where !== 'aside' && gridOn(box).isHome(what, where))) return cancel()
      const facts = factsOf(where === 'aside' ? null : where)
      const there = where === 'aside' ? [] : gridOn(box).takenBy(what, where)
      const [other] = there
      letGo()
      if (there.length > 1) return setMany(true)
      if (other) return setOffer({ id: what.id, with: other.id, name: other.name })
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...hidden, id: what.id, seen: what.seen }))
        form.set(name, value)
      form.set('start', where === 'aside' ? '' : where.at)
      if (where !== 'aside' && where.room !== null) form.set('room', where.room)
      last.current = { id: what.id, words: fill(where === 'aside' ? words.aside : words.dropped, facts) }
      setSaid(words.saving)
      startTransition(() => sendPlace(form))
    }

    /** Five minutes longer or shorter, where it stands. */
    const stretch = (grip: HTMLElement, act: 'longer' | 'shorter') => {
      const what = liftedFrom(grip)
      if (!what?.from) return
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...hidden, arrange: `${act}:session:${what.id}` }))
        form.set(name, value)
      const minutes = String(what.minutes + (act === 'longer' ? 5 : -5))
      last.current = { id: what.id, words: fill(words.resized, { name: what.name, minutes }) }
      setSaid(words.saving)
      startTransition(() => sendArrange(form))
    }
    const putAside = (grip: HTMLElement) => {
      lifted ??= liftedFrom(grip)
      if (!lifted?.from) return letGo()
      target = 'aside'
      drop()
    }

    const down = (event: PointerEvent) => {
      const touched = event.target as HTMLElement
      const item = touched.closest<HTMLElement>('[data-item]')
      const grip = touched.closest('[data-grip]')
      if (
        !item ||
        event.button !== 0 ||
        (!grip && (touched.closest('a, button') || event.pointerType !== 'mouse'))
      )
        return
      from = { x: event.clientX, y: event.clientY, pointer: event.pointerId }
      if (grip) event.preventDefault()
      grip instanceof HTMLElement && grip.focus({ preventScroll: true })
      box.dataset.down = item.dataset.item
    }
    const move = (event: PointerEvent) => {
      if (!from || event.pointerId !== from.pointer) return
      if (!lifted) {
        if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < 5) return
        const item = box.querySelector<HTMLElement>(`[data-item="${box.dataset.down}"]`)
        if (item) lift(item)
        box.setPointerCapture(event.pointerId)
      }
      if (!lifted) return
      event.preventDefault()
      const edge = 48
      if (event.clientY < edge) window.scrollBy(0, -16)
      if (event.clientY > window.innerHeight - edge) window.scrollBy(0, 16)
      const isOver = (selector: string) => {
        const area = box.querySelector(selector)?.getBoundingClientRect()
        return area && event.clientX >= area.left && event.clientX <= area.right && event.clientY >= area.top
      }
      target =
        lifted.from && isOver('.editor-side') && !isOver('.fine-grid')
          ? 'aside'
          : gridOn(box).spotAt(event, lifted, from)
      draw()
    }
    const up = (event: PointerEvent) => {
      if (!from || event.pointerId !== from.pointer) return
      from = null
      delete box.dataset.down
      if (lifted) drop()
    }
    const key = (event: KeyboardEvent) => {
      const grip = (event.target as HTMLElement).closest<HTMLElement>('[data-grip]')
      if (!grip || event.ctrlKey || event.metaKey || event.altKey) return
      const steps: Record<string, [number, number]> = {
        ArrowUp: [-1, 0],
        ArrowDown: [1, 0],
        ArrowLeft: [0, -1],
        ArrowRight: [0, 1],
      }
      const step = steps[event.key]
      if (event.key === ' ' || event.key === 'Enter') {
        event.preventDefault()
        if (lifted) return drop()
        lift(grip)
        setSaid(fill(words.lifted, factsOf(null)))
      } else if (event.key === 'Delete') {
        event.preventDefault()
        putAside(grip)
      } else if (!lifted && stretches[event.key]) {
        event.preventDefault()
        stretch(grip, stretches[event.key] ?? 'longer')
      } else if (event.key === 'Escape' && lifted) {
        event.preventDefault()
        cancel()
      } else if (step && lifted && target && target !== 'aside') {
        event.preventDefault()
        const [rows, columns] = step
        target = gridOn(box).stepped(target, rows * (event.shiftKey ? 6 : 1), columns)
        gridOn(box).rowOf(target)?.scrollIntoView({ block: 'nearest' })
        draw()
        setSaid(fill(words.over, factsOf(target)))
      }
    }
    const blur = () => {
      if (lifted && !from) cancel()
    }
    const stop = (event: Event) => {
      if (lifted) event.preventDefault()
    }
    box.addEventListener('pointerdown', down)
    box.addEventListener('pointermove', move)
    box.addEventListener('pointerup', up)
    box.addEventListener('pointercancel', cancel)
    box.addEventListener('keydown', key)
    box.addEventListener('focusout', blur)
    box.addEventListener('dragstart', stop)
    box.addEventListener('selectstart', stop)
    window.addEventListener('scroll', draw, true)
    box.dataset.alive = ''
    return () => {
      box.removeEventListener('pointerdown', down)
      box.removeEventListener('pointermove', move)
      box.removeEventListener('pointerup', up)
      box.removeEventListener('pointercancel', cancel)
      box.removeEventListener('keydown', key)
      box.removeEventListener('focusout', blur)
      box.removeEventListener('dragstart', stop)
      box.removeEventListener('selectstart', stop)
      window.removeEventListener('scroll', draw, true)
    }
  }, [words, locale, zone, hidden, sendPlace, sendArrange])

  const exchange = () => {
    if (!offer) return
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...hidden, id: offer.id, with: offer.with }))
      form.set(name, value)
    last.current = { id: offer.id, words: '' }
    setOffer(null)
    startTransition(() => sendSwap(form))
  }
  return (
    <div ref={root} className="editor-drag">
      <div role="alert" className="editor-answer">
        {!placing && !swapping && !arranging && !offer && !many && state?.words && (
          <Message kind="danger">{state.words}</Message>
        )}
        {many && <Message kind="danger">{words.takenMany}</Message>}
        {offer && (
          <Message
            kind="warning"
            actions={
              <>
                <Button size="office" onClick={exchange}>
                  {fill(words.swap, { name: offer.name })}
                </Button>
                <Button size="office" variant="secondary" onClick={() => setOffer(null)}>
                  {words.cancel}
                </Button>
              </>
            }
          >
            {fill(words.taken, { name: offer.name })}
          </Message>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {children}
      <div ref={ghost} className="editor-ghost" aria-hidden="true" hidden />
    </div>
  )
}
