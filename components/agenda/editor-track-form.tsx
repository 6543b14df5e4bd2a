import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { fingerprintOf } from '@/lib/agenda/fingerprint'
import type { AgendaTrack } from '@/lib/agenda/order'
import { saveTrackAction } from '@/lib/agenda/tracks/actions'
import { bothLanguages, EditorSaved } from './editor-saved'
import { TextPair } from './text-pair'

type Props = { network: string; event: string; track: AgendaTrack | null }

/** The name of a track. */
export async function EditorTrackForm({ network, event, track }: Props) {
  const t = await getTranslations('editor.tracks')
  return (
    <Form
      action={saveTrackAction}
      hidden={{ network, event, id: track?.id, fingerprint: track && fingerprintOf(track) }}
      labels={await formLabels()}
      submit={t('save')}
    >
      {track && <EditorSaved facts={[[t('name'), bothLanguages(track.name)]]} />}
      <TextPair name="name" label={t('name')} value={track?.name ?? null} required />
    </Form>
  )
}
