'use server'
import { door } from '@/lib/standing/door'
import { atDesk, fromDesk, toDesk } from '../desk'
import * as commands from './commands'
import { documentChange, documentGone, documentInput } from './schema'

const back = (done: string) => toDesk(done, 'documents')

export const addDocument = door(atDesk(documentInput), fromDesk(commands.addDocument), back('added'))
export const changeDocument = door(atDesk(documentChange), fromDesk(commands.changeDocument), back('saved'))
export const removeDocument = door(atDesk(documentGone), fromDesk(commands.removeDocument), back('removed'))
