/** Chunks and languages by `import()`: the site's bundler splits them off by itself. */
import type { FirstLayer, PolicyLayer, SecondLayer, Texts } from '../locales/texts'
import type { Loader } from '../ui/types'

const chunks = {
  banner: () => import('../ui/banner-chunk'),
  preferences: () => import('../ui/preferences-chunk'),
  placeholder: () => import('../ui/placeholder'),
  policy: () => import('../ui/policy-chunk'),
}

/** All three layers of each language. Written out: bundlers follow no other form. */
const languages: {
  readonly [tag: string]: () => Promise<{
    readonly first: FirstLayer
    readonly more: SecondLayer
    readonly policy: PolicyLayer
  }>
} = {
  en: () => import('../locales/en'),
  fr: () => import('../locales/fr'),
  ar: () => import('../locales/ar'),
  bg: () => import('../locales/bg'),
  cs: () => import('../locales/cs'),
  da: () => import('../locales/da'),
  de: () => import('../locales/de'),
  'de-ch': () => import('../locales/de-ch'),
  el: () => import('../locales/el'),
  es: () => import('../locales/es'),
  et: () => import('../locales/et'),
  fi: () => import('../locales/fi'),
  ga: () => import('../locales/ga'),
  he: () => import('../locales/he'),
  hr: () => import('../locales/hr'),
  hu: () => import('../locales/hu'),
  is: () => import('../locales/is'),
  it: () => import('../locales/it'),
  ja: () => import('../locales/ja'),
  ko: () => import('../locales/ko'),
  lt: () => import('../locales/lt'),
  lv: () => import('../locales/lv'),
  mt: () => import('../locales/mt'),
  nb: () => import('../locales/nb'),
  nl: () => import('../locales/nl'),
  pl: () => import('../locales/pl'),
  pt: () => import('../locales/pt'),
  'pt-br': () => import('../locales/pt-br'),
  ro: () => import('../locales/ro'),
  sk: () => import('../locales/sk'),
  sl: () => import('../locales/sl'),
  sv: () => import('../locales/sv'),
  tr: () => import('../locales/tr'),
  uk: () => import('../locales/uk'),
  zh: () => import('../locales/zh'),
  'zh-hant': () => import('../locales/zh-hant'),
}

export const importLoader: Loader = {
  chunk: async (name) => (await chunks[name]()).chunk,
  async texts(language, layers) {
    const { first, more, policy } = (await languages[language]?.()) ?? {}
    // The cast: who asks for fewer layers says nothing of the others.
    return Object.assign({}, ...[first, more, policy].slice(0, layers)) as Texts
  },
}
