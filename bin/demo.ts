import './env-file'
import { seed } from '../prisma/seed/index'
import { command } from './refusal'

// A process of its own: it ends when the data is there, whatever connections are still open.
await command(seed)
