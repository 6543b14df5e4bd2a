import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import type { Localized } from '@/lib/localized'
import type { FormPurpose } from '@/prisma/generated/enums'

// A step of other rooms' commands: those authorize, open the transaction and write the audit row.

/** A new form without a version. */
export const newForm = (
  tx: Tx,
  ctx: Ctx,
  purpose: FormPurpose,
  title: Localized,
  copiedFrom: string | null = null,
) => tx.form.create({ data: { networkId: ctx.network.id, purpose, title, copiedFrom } })
