import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './project'

// Next reads .env by itself; our own processes have to agree with it. What is set already stays.
const file = join(project, '.env')
if (existsSync(file)) process.loadEnvFile(file)
