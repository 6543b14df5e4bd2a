'use server'
import { door } from '@/lib/standing/door'
import { draftReview } from './commands'
import { reviewInput } from './schema'

export const draftReviewAction = door(
  reviewInput,
  draftReview,
  (id, ctx) => `/${ctx.network.slug}/manage/news/${id}`,
)
