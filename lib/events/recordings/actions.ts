'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { newRecordingInput, recordingInput, recordingRef } from './schema'

const back = (event: { id: string }, { network }: Ctx) =>
  `/${network.slug}/manage/events/${event.id}/recordings`

export const addRecording = door(newRecordingInput, commands.addRecording, back)
export const changeRecording = door(recordingInput, commands.changeRecording, back)
export const removeRecording = door(recordingRef, commands.removeRecording, back)
