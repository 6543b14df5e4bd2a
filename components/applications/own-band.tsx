import { SlimBand } from '@/components/layout/field-band'
import type { Ctx } from '@/lib/access/context'
import type { OwnApplication } from '@/lib/applications/own/queries'
import { KindBand } from './own-kind-band'

type Props = { ctx: Ctx; own: OwnApplication }

/** Above every page of an application: for which membership, in which network. */
export function OwnBand({ ctx, own: { application } }: Props) {
  const { kind } = application
  if (!kind) return <SlimBand title={ctx.network.name} />
  return <KindBand kind={kind} network={ctx.network.name} locale={ctx.locale} />
}

/** What every part of an application's page gets. `root` is its address without language prefix. */
export type OwnProps = Props & { token: string; root: string }
