/**
 * What is told to others about the choice, in the order they must hear it.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent (Google Consent Mode v2)
 * @see https://help.ads.microsoft.com/apex/index/3/en/60119 (Microsoft UET consent mode)
 */
import type { PlacetConfig } from '../config/input'
import type { Key } from '../consent/types'
import { denyGoogle, gtag, isFollowed, updateGoogle } from './google'
import { layerOf } from './layer'

export function createSignals(
  { google = {}, microsoft, dataLayer = 'dataLayer' }: NonNullable<PlacetConfig['signals']>,
  isKnown?: (key: Key) => boolean,
) {
  // Four flat arguments, not a list; after Microsoft's tag has loaded `uetq` is an object, and still has push.
  const tellMicrosoft = (command: 'default' | 'update', isGranted: boolean) =>
    microsoft !== false &&
    layerOf('uetq').push('consent', command, { ad_storage: isGranted ? 'granted' : 'denied' })
  return {
    /** Before any choice is known. The stub, or the script tag's first line, has denied all seven already. */
    start(): void {
      tellMicrosoft('default', false)
      if (!google) return
      const { regions, waitForUpdate = 500, urlPassthrough, adsDataRedaction = true, developerId } = google
      denyGoogle(dataLayer, { wait_for_update: waitForUpdate, ...(regions?.length && { region: regions }) })
      gtag(dataLayer, 'set', 'ads_data_redaction', adsDataRedaction)
      if (urlPassthrough) gtag(dataLayer, 'set', 'url_passthrough', true)
      if (developerId) gtag(dataLayer, 'set', `developer_id.${developerId}`, true)
    },
    /** What is granted now. */
    update(isGranted: (key: Key) => boolean): void {
      if (google) updateGoogle(dataLayer, isGranted, isKnown)
      tellMicrosoft('update', isFollowed('marketing microsoft-uet', isGranted, isKnown))
    },
    /**
     * One event for tag managers; after the update, in the same task, so that tags see the new state.
     *
     * A plain copy that replaces the last one: Google's container merges lists item by item unless `_clear` is
     * said, and a key that was taken back would stay in them; and it reads nothing that has no prototype.
     */
    event: (event: 'placet_ready' | 'placet_change', placet: object) =>
      void layerOf(dataLayer).push({ event, placet: JSON.parse(JSON.stringify(placet)), _clear: true }),
  }
}
