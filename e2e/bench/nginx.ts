import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type Nginx = { base: string; file: string; stop: () => Promise<void> }

/** Whether Debian's nginx is here. */
export const hasNginx = () => spawnSync('nginx', ['-v']).error === undefined

/** The delivered file, with a port and folders of this run in place of TLS, logs and the system's. */
function configuration(app: string, port: number, folder: string): string {
  const delivered = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('/var/cache/nginx/konvent', join(folder, 'cache'))
    .replace('127.0.0.1:3000', new URL(app).host)
    .replace(/^ {4}(listen|ssl_|access_log|error_log).*\n/gm, '')
    .replace('server_name konvent.example.org;', `listen 127.0.0.1:${port}; server_name localhost;`)
    .replace('    location / {', `    location /static/ { root ${folder}; }\n\n    location / {`)
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  )
  return `pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'error.log')}; worker_processes 1; daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http { access_log off; ${places.join(' ')} gzip on;
${delivered}
}
`
}

/**
 * nginx with the delivered configuration in front of an app; `page` is kept beside it as a static file, at `file`.
 * Answers once it listens.
 */
export async function startNginx(app: string, port: number, folder: string, page: string): Promise<Nginx> {
  mkdirSync(join(folder, 'static'), { recursive: true })
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'static/page.html'), page)
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(app, port, folder))
  const child = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', file], { stdio: 'inherit' })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const base = `http://localhost:${port}`
  for (let i = 0; i < 50; i++) {
    if ((await fetch(`${base}/static/page.html`).catch(() => null))?.ok)
      return { base, file: '/static/page.html', stop }
    await sleep(100)
  }
  await stop()
  throw new Error('nginx did not start')
}
