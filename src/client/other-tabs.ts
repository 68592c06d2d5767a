/**
 * Hears of decisions made elsewhere: another tab, or this page's own past.
 *
 * A page that comes back from the back-forward cache, or into view, may have missed everything.
 */

import { attempt } from '../shared/attempt'
import { doc } from '../shared/doc'

/** Calls `reread` when the stored record may have changed. @returns how to tell the others, and how to stop. */
export function followOtherTabs(name: string, reread: () => void) {
  let channel: BroadcastChannel | undefined
  function open(): void {
    // Where there is none, a tab learns of it when it is looked at.
    channel = attempt(() => new BroadcastChannel(name))
    if (!channel) return
    // The message says nothing: whoever can post one can only make this tab read its own cookie again.
    channel.onmessage = () => {
      reread()
      // In Firefox it can be here before the cookie is.
      setTimeout(reread, 300)
    }
  }
  const onPage = ({ type, persisted }: PageTransitionEvent) => {
    // Closed while the page is put away: an open channel can keep it out of the back-forward cache.
    if (type === 'pagehide') channel?.close()
    else if (persisted) {
      open()
      reread()
    }
  }
  const undo = new AbortController()
  const { signal } = undo
  open()
  for (const type of ['pageshow', 'pagehide'] as const) addEventListener(type, onPage, { signal })
  doc.addEventListener('visibilitychange', reread, { signal })
  return {
    tell: () => attempt(() => channel?.postMessage(0)),
    stop(): void {
      undo.abort()
      channel?.close()
    },
  }
}
