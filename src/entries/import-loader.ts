/** Chunks and languages by `import()`: the site's bundler splits them off by itself. */
import type { Texts } from '../locales/texts'
import type { Loader } from '../ui/types'

const chunks = {
  banner: () => import('../ui/banner-chunk'),
  preferences: () => import('../ui/preferences-chunk'),
  placeholder: () => import('../ui/placeholder'),
}

const languages = {
  en: [
    () => import('../locales/en').then(({ en }) => en),
    () => import('../locales/en-more').then(({ enMore }) => enMore),
  ],
  fr: [
    () => import('../locales/fr').then(({ fr }) => fr),
    () => import('../locales/fr-more').then(({ frMore }) => frMore),
  ],
} as const

export const importLoader: Loader = {
  chunk: async (name) => (await chunks[name]()).chunk,
  async texts(language, name) {
    const layers = languages[language].slice(0, name === 'banner' ? 1 : 2)
    // The cast: the banner says nothing of the second layer.
    return Object.assign({}, ...(await Promise.all(layers.map((load) => load())))) as Texts
  },
}
