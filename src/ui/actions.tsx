/** Refuse and accept: one component, one shape, one weight. */
import type { FirstLayer } from '../locales/texts'

/** The pair. In this order everywhere; nothing may style one of the two alone. */
export function RefuseAccept({ texts }: { texts: FirstLayer }) {
  return (
    <>
      <button type="button" class="placet-button" data-placet-do="reject-all">
        {texts.banner.reject}
      </button>
      <button type="button" class="placet-button" data-placet-do="accept-all">
        {texts.banner.accept}
      </button>
    </>
  )
}
