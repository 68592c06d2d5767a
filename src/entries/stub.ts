/**
 * The first line of the head: a queue for the API, Google's Consent Mode at denied, and, for a visitor who has
 * not chosen yet, the files of the first question fetched beside placet.js instead of after it.
 */
declare const __PINS__: { readonly [file: string]: string }

// The casts: a page may have anything under these names; a queue is all that is ever there so early.
const globals = window as unknown as { placet?: unknown[] & { isDenied?: boolean }; dataLayer?: unknown[] }
const pins = __PINS__
const {
  nonce,
  dataset: { base },
} = document.currentScript as HTMLScriptElement
globals.placet ||= []
globals.dataLayer ||= []
globals.placet.isDenied = true
const denied: { [type: string]: string } = {}
for (const type of ['ad', 'analytics', 'functionality', 'personalization', 'security'])
  denied[`${type}_storage`] = denied.ad_user_data = denied.ad_personalization = 'denied'
command('consent', 'default', denied)

// Not told where the files are, it fetches none: placet.js will. A cookie of a like name costs a round trip.
if (base && !document.cookie.includes('placet=')) {
  const locale = `locales/${document.documentElement.lang.slice(0, 2) || 'en'}`
  // Of languages that are not pinned here placet.js brings the pins first.
  for (const file of ['placet-banner', locale])
    if (pins[file])
      document.head.append(
        // The same mode as placet.js will ask in, or browsers would fetch it twice.
        Object.assign(document.createElement('link'), {
          rel: 'preload',
          as: 'script',
          crossOrigin: '',
          nonce,
          integrity: pins[file],
          href: `${base}${file}.js`,
        }),
      )
}

function command(..._words: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: Google reads commands in this form only.
  globals.dataLayer?.push(arguments)
}
