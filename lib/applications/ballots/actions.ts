'use server'
import { door } from '@/lib/standing/door'
import { ballotInput, caseRef, voteInput, voteStartInput } from '../schema'
import * as commands from './commands'
import * as votes from './votes'

type Network = { network: { slug: string } }
const toCase = (id: string, { network }: Network) => `/${network.slug}/manage/applications/${id}`
const toBallot = (token: string, { network }: Network) => `/${network.slug}/ballot/${token}?done=voted`

export const startVote = door(voteStartInput, commands.startVote, toCase)
export const castVote = door(voteInput, votes.castVote, toCase)
export const castBallot = door(ballotInput, votes.castBallot, toBallot)
export const remind = door(caseRef, commands.remind)
export const carryOut = door(caseRef, commands.carryOut, toCase)
