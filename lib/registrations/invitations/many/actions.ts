'use server'
import type { Ctx } from '@/lib/access/context'
import { typedValues } from '@/lib/form-data'
import type { FormState } from '@/lib/form-state'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import type { ReadLine } from '../lines'
import { inviteManyInput } from '../schema'
import * as commands from './commands'

/** Each line with what is wrong with it, in words. */
function shown(ctx: Ctx, lines: readonly ReadLine[], good: number) {
  const t = translator(ctx.locale, ctx.network.tone, 'guests')
  return {
    lines: lines.map(({ line, text, guest, problem }) => ({
      line,
      text: guest && !problem ? [guest.name, guest.email, guest.company].filter(Boolean).join(', ') : text,
      ...(problem ? { problem: t(`problems.${problem}`) } : {}),
    })),
    good,
    send: t('form.sendMany', { count: good }),
  }
}

const check = door(
  inviteManyInput,
  async (ctx, input) => {
    const { lines, good } = await commands.checkLines(ctx, input)
    return shown(ctx, lines, good)
  },
  (list) => ({ list }),
)

const send = door(
  inviteManyInput,
  async (ctx, input) => ({ ctx, ...(await commands.inviteMany(ctx, input)) }),
  ({ ctx, invited, lines, good, event }) =>
    invited > 0
      ? `/${ctx.network.slug}/manage/events/${event}/invitations?done=invited&count=${invited}`
      : { list: shown(ctx, lines, good) },
)

/** One form, two buttons: look at the list, or invite whom the look showed (`intent` is "send"). */
export async function inviteMany(previous: FormState, form: FormData): Promise<FormState> {
  const state = await (form.get('intent') === 'send' ? send : check)(previous, form)
  return state.ok ? { ...state, values: typedValues(form) } : state
}
