'use server'
import { door } from '@/lib/standing/door'
import { affiliationRef } from '../affiliations/schema'
import * as commands from './commands'
import { institutionPath } from './paths'

export const offerCoordination = door(
  affiliationRef,
  commands.offerCoordination,
  (where, ctx) => `${institutionPath(ctx.network.slug, where)}?done=offered#colleagues`,
)
