import { createServer, type Socket } from 'node:net'

export type Sink = { url: string; messages: string[]; close: () => Promise<void> }

/** A mail server for tests: takes everything, or answers RCPT as told ("550 no such user"). */
export async function smtpSink(answerRcpt: () => string = () => '250 ok'): Promise<Sink> {
  const messages: string[] = []
  const serve = (socket: Socket) => {
    let data: string | null = null
    const say = (line: string) => socket.write(`${line}\r\n`)
    const line = (text: string) => {
      if (data !== null) {
        if (text !== '.') data += `${text.replace(/^\./, '')}\r\n`
        else {
          messages.push(data)
          data = null
          say('250 taken')
        }
      } else if (/^EHLO|^HELO/i.test(text)) say('250 sink')
      else if (/^RCPT/i.test(text)) say(answerRcpt())
      else if (/^DATA/i.test(text)) {
        data = ''
        say('354 go on')
      } else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n')
      else say('250 ok')
    }
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop() ?? ''
      for (const text of lines) line(text)
    })
    socket.on('error', () => {})
    say('220 sink')
  }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    serve(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
