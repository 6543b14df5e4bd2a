/** Two tones up: come in. One low: look at the phone. */
const tunes = { good: [660, 880], bad: [220, 220] } as const

let sound: AudioContext | undefined

/** Made by a click: browsers let nothing else make a sound. */
export function tuneUp() {
  sound ??= new AudioContext()
  void sound.resume()
}

export function signal(kind: keyof typeof tunes) {
  navigator.vibrate?.(kind === 'good' ? 80 : [120, 80, 120])
  if (!sound) return
  tunes[kind].forEach((frequency, i) => {
    if (!sound) return
    const [tone, volume] = [sound.createOscillator(), sound.createGain()]
    tone.frequency.value = frequency
    volume.gain.value = 0.15
    tone.connect(volume).connect(sound.destination)
    tone.start(sound.currentTime + i * 0.14)
    tone.stop(sound.currentTime + i * 0.14 + 0.12)
  })
}
