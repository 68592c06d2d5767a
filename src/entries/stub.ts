/**
 * The first line of the head: a queue for the API, Google's Consent Mode at denied, and, for a visitor who has
 * not chosen yet, the files of the first question fetched beside placet.js instead of after it.
 */
declare const __PINS__: { readonly [file: string]: string }

// The casts: a page may have anything under these names; a queue is all that is ever there so early.
const globals = window as unknown as { placet?: unknown[] & { isDenied?: boolean }; dataLayer?: unknown[] }
const { nonce, dataset, src } = document.currentScript as HTMLScriptElement
const base = dataset.base ?? src.replace(/[^/]*$/, '')
globals.placet ||= []
globals.dataLayer ||= []
const denied: { [type: string]: string } = {}
for (const type of 'ad_storage,ad_user_data,ad_personalization,analytics_storage,functionality_storage,personalization_storage,security_storage'.split(
  ',',
))
  denied[type] = 'denied'
globals.placet.isDenied = true
command('consent', 'default', denied)

// Inlined and not told where the files are, it fetches none: placet.js will.
if (base && !/(^|; )placet=/.test(document.cookie)) {
  const locale = `locales/${document.documentElement.lang.slice(0, 2)}`
  for (const file of ['placet-banner', __PINS__[locale] ? locale : 'locales/en']) {
    const link = document.createElement('link')
    // The same mode as placet.js will ask in, or browsers would fetch it twice.
    Object.assign(link, {
      rel: 'preload',
      as: 'script',
      crossOrigin: 'anonymous',
      nonce,
      integrity: __PINS__[file],
      href: `${base}${file}.js`,
    })
    document.head.append(link)
  }
}

function command(..._words: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: Google reads commands in this form only.
  globals.dataLayer?.push(arguments)
}
