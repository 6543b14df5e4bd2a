'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { topicIdInput, topicInput } from './schema'

const list = (_: unknown, ctx: Ctx) => `/${ctx.network.slug}/manage/newsletter/topics`

export const saveTopic = door(topicInput, commands.saveTopic, list)
export const endTopic = door(topicIdInput, commands.endTopic, list)
export const resumeTopic = door(topicIdInput, commands.resumeTopic, list)
