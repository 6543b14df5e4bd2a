'use server'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { atDesk, fromDesk, toDesk } from './desk'
import { groupFrame, groupWords, newGroup } from './schema'

export const createGroup = door(
  newGroup,
  commands.createGroup,
  (id, { network }) => `/${network.slug}/manage/groups/${id}?done=created`,
)
export const saveGroup = door(atDesk(groupWords), fromDesk(commands.saveGroup), toDesk('saved', 'words'))
export const saveFrame = door(atDesk(groupFrame), fromDesk(commands.saveFrame), toDesk('saved', 'frame'))
