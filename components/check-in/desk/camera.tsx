'use client'
import { CameraOff, Camera as CameraSign } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { aReader } from './reader'
import type { DeskWords } from './words'

type Props = { words: DeskWords; onRead: (text: string) => void }

const between = 120
/** A ticket held still in front of the camera is one scan. */
const again = 6000

/** Looks for a QR code in what the camera sees, until stopped or the page is left. Answers how to stop. */
async function watch(video: HTMLVideoElement, found: (text: string) => void, stopped: () => boolean) {
  const read = await aReader()
  let last = { text: '', at: 0 }
  while (!stopped()) {
    const text = video.readyState >= 2 && !document.hidden ? await read(video).catch(() => null) : null
    const now = Date.now()
    if (text && (text !== last.text || now - last.at > again)) found(text)
    if (text) last = { text, at: now }
    await new Promise((resolve) => setTimeout(resolve, between))
  }
}

/** The camera as one of three ways in. Its picture stays on the phone: only the hash of a ticket is ever sent. */
export function Camera({ words, onRead }: Props) {
  const [on, setOn] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const video = useRef<HTMLVideoElement>(null)
  const read = useRef(onRead)
  read.current = onRead

  useEffect(() => {
    if (!on) return
    let stopped = false
    let stream: MediaStream | null = null
    const run = async () => {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 } },
        audio: false,
      })
      const element = video.current
      if (!element || stopped) return
      element.srcObject = stream
      await element.play()
      await watch(
        element,
        (text) => read.current(text),
        () => stopped,
      )
    }
    run()
      .catch((error: unknown) => {
        if (stopped) return
        const refused = error instanceof DOMException && error.name === 'NotAllowedError'
        setProblem(refused ? words.cameraRefused : words.cameraNone)
        setOn(false)
      })
      .finally(() => stream?.getTracks().map((track) => track.stop()))
    return () => {
      stopped = true
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [on, words])

  return (
    <div className="door-camera">
      {on ? (
        <>
          <video ref={video} muted playsInline aria-label={words.cameraHint} />
          <button type="button" className="door-camera-stop" onClick={() => setOn(false)}>
            <Icon of={CameraOff} />
            {words.cameraStop}
          </button>
        </>
      ) : (
        <Button
          variant="secondary"
          onClick={() => {
            setProblem(null)
            setOn(true)
          }}
        >
          <span className="door-camera-start">
            <Icon of={CameraSign} />
            {words.cameraStart}
          </span>
        </Button>
      )}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
