// @ts-check
/**
 * Who is measured, each set up as its own quick start says: what it puts into the page, and what it is clicked on.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../run.mjs'
import { floorScript } from './floor.mjs'
import { klaroFolder } from './klaro.mjs'
import { categories, services, servicesOf, texts } from './site.mjs'

/**
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} label With its version.
 * @property {string} folder Of its files, served under `/sdk/<id>/`; "" for none.
 * @property {(held: readonly import('./site.mjs').Held[]) => { head?: string, body?: string }} page What a site
 *   adds to its page: `body` goes to the end, the held scripts before it.
 * @property {Selectors | undefined} selectors None: it shows nothing.
 */
/** @typedef {{ text: string, accept: string, choose: string, settings: string }} Selectors */

/**
 * All of them, the empty page and the floor first.
 *
 * @param {readonly string[]} only Ids; none means all. The empty page and the floor always run: the rest is told
 *   in relation to them.
 * @returns {Promise<readonly Contestant[]>}
 */
export async function contestants(only = []) {
  const makers = { empty, floor, placet, 'vanilla-cookieconsent': vanilla, klaro, tarteaucitron }
  const unknown = only.filter((id) => !(id in makers))
  if (unknown.length > 0) throw new Error(`No "${unknown}". There are: ${Object.keys(makers).join(', ')}.`)
  const chosen = Object.entries(makers).filter(
    ([id]) => only.length === 0 || only.includes(id) || id === 'empty' || id === 'floor',
  )
  return Promise.all(chosen.map(([, make]) => make()))
}

/** @returns {Promise<Contestant>} */
const empty = async () => ({
  id: 'empty',
  label: 'nothing',
  folder: '',
  page: () => ({}),
  selectors: undefined,
})

/** @returns {Promise<Contestant>} */
async function floor() {
  const script = await floorScript()
  return {
    id: 'floor',
    label: 'by hand',
    folder: '',
    page: (held) => ({
      body: marked(held, ({ category }) => `data-category="${category}"`, 'data-src') + script,
    }),
    selectors: {
      text: '#floor p',
      accept: '#floor button:nth-of-type(1)',
      choose: '#floor button:nth-of-type(3)',
      settings: '#chooser',
    },
  }
}

/** @returns {Promise<Contestant>} */
async function placet() {
  const folder = path.join(root, 'dist')
  const base = '/sdk/placet/'
  const stub = readFileSync(path.join(folder, 'placet-stub.js'), 'utf8').trim()
  const config = {
    controller: { name: 'The shop', privacyPolicy: '/privacy' },
    services: services.map(({ id, category, name, cookie }) => ({
      id,
      category,
      name,
      cookies: [{ name: `${cookie}*`, days: 30 }],
    })),
  }
  return {
    id: 'placet',
    label: `Placet ${versionIn(root)}`,
    folder,
    page: (held) => ({
      head: [
        `<script data-base="${base}">${stub}</script>`,
        `<script async src="${base}placet.js" data-config="#placet-config"></script>`,
        `<script type="application/json" id="placet-config">${JSON.stringify(config)}</script>`,
      ].join('\n'),
      body: marked(held, ({ id }) => `data-service="${id}"`, 'data-src'),
    }),
    selectors: {
      text: '#placet-banner p',
      accept: '#placet-banner [data-placet-do="accept-all"]',
      choose: '#placet-banner .placet-actions [data-placet-open]',
      settings: '#placet-preferences',
    },
  }
}

/** @returns {Promise<Contestant>} */
async function vanilla() {
  const folder = packageFolder('vanilla-cookieconsent')
  const config = {
    categories: Object.fromEntries(
      categories.map(({ id }) => [
        id,
        id === 'necessary'
          ? { enabled: true, readOnly: true }
          : {
              autoClear: {
                cookies: servicesOf(id).map(({ cookie }) => ({ name: new RegExp(`^${cookie}`) })),
              },
              services: Object.fromEntries(
                servicesOf(id).map((service) => [service.id, { label: service.name }]),
              ),
            },
      ]),
    ),
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: {
            title: texts.title,
            description: texts.body,
            acceptAllBtn: texts.accept,
            acceptNecessaryBtn: texts.refuse,
            showPreferencesBtn: texts.choose,
          },
          preferencesModal: {
            title: texts.title,
            acceptAllBtn: texts.accept,
            acceptNecessaryBtn: texts.refuse,
            savePreferencesBtn: texts.save,
            closeIconLabel: texts.close,
            sections: categories.map(({ id, title, about }) => ({
              title,
              description: about,
              linkedCategory: id,
            })),
          },
        },
      },
    },
  }
  return {
    id: 'vanilla-cookieconsent',
    label: `vanilla-cookieconsent ${versionIn(folder)}`,
    folder: path.join(folder, 'dist'),
    page: (held) => ({
      head: '<link rel="stylesheet" href="/sdk/vanilla-cookieconsent/cookieconsent.css">',
      body: [
        marked(held, ({ id, category }) => `data-category="${category}" data-service="${id}"`, 'src'),
        '<script defer src="/sdk/vanilla-cookieconsent/cookieconsent.umd.js"></script>',
        `<script type="module">CookieConsent.run(${literal(config)})</script>`,
      ].join('\n'),
    }),
    selectors: {
      text: '#cc-main .cm__desc',
      accept: '#cc-main .cm [data-role="all"]',
      choose: '#cc-main .cm [data-role="show"]',
      settings: '#cc-main .pm',
    },
  }
}

/** @returns {Promise<Contestant>} */
async function klaro() {
  const folder = await klaroFolder()
  const config = {
    acceptAll: true,
    translations: {
      en: {
        privacyPolicyUrl: '/privacy',
        consentNotice: { description: texts.body },
        purposes: Object.fromEntries(
          categories.map(({ id, title, about }) => [id, { title, description: about }]),
        ),
      },
    },
    services: services.map(({ id, category, name, cookie }) => ({
      name: id,
      title: name,
      purposes: [category],
      cookies: [new RegExp(`^${cookie}`)],
    })),
  }
  return {
    id: 'klaro',
    label: `klaro ${versionIn(folder)}`,
    folder: path.join(folder, 'dist'),
    page: (held) => ({
      head: [
        `<script>var klaroConfig=${literal(config)}</script>`,
        '<script defer src="/sdk/klaro/klaro.js"></script>',
      ].join('\n'),
      body: marked(held, ({ id }) => `data-type="application/javascript" data-name="${id}"`, 'data-src'),
    }),
    selectors: {
      text: '#klaro .cookie-notice p',
      accept: '#klaro .cookie-notice .cm-btn-success',
      choose: '#klaro .cookie-notice .cn-learn-more',
      settings: '#klaro .cm-modal',
    },
  }
}

/** @returns {Promise<Contestant>} */
async function tarteaucitron() {
  const folder = packageFolder('tarteaucitronjs')
  /** @type {Readonly<Record<string, string>>} */
  const types = { analytics: 'analytic', marketing: 'ads', chat: 'support' }
  const options = {
    privacyUrl: '/privacy',
    orientation: 'bottom',
    showIcon: true,
    highPrivacy: true,
    DenyAllCta: true,
    AcceptAllCta: true,
    mandatory: true,
  }
  return {
    id: 'tarteaucitron',
    label: `tarteaucitronjs ${versionIn(folder)}`,
    folder,
    // It has no markup to hold scripts by: a service of one's own is a function that adds them.
    page: (held) => ({
      head: '<script src="/sdk/tarteaucitron/tarteaucitron.min.js"></script>',
      body: `<script>tarteaucitron.init(${JSON.stringify(options)});tarteaucitron.job=tarteaucitron.job||[];${services
        .map(({ id, category, name, cookie }) => {
          const mine = held.filter(({ service }) => service.id === id)
          const code = mine.flatMap(({ code }) => code ?? [])
          const files = mine.flatMap(({ src }) => src ?? [])
          const service = { key: id, type: types[category], name, needConsent: true, cookies: [cookie] }
          const run = `${files.map((src) => `tarteaucitron.addScript(${JSON.stringify(src)});`).join('')}${code
            .map(
              (text) =>
                `(function(s){s.text=${JSON.stringify(text)};document.body.appendChild(s)})(document.createElement('script'));`,
            )
            .join('')}`
          return `tarteaucitron.services[${JSON.stringify(id)}]=Object.assign(${JSON.stringify(service)},{js:function(){${run}}});tarteaucitron.job.push(${JSON.stringify(id)});`
        })
        .join('')}</script>`,
    }),
    selectors: {
      text: '#tarteaucitronDisclaimerAlert',
      accept: '#tarteaucitronPersonalize2',
      choose: '#tarteaucitronCloseAlert',
      settings: '#tarteaucitron',
    },
  }
}

/**
 * Held scripts as markup.
 *
 * @param {readonly import('./site.mjs').Held[]} held
 * @param {(service: import('./site.mjs').Service) => string} mark
 * @param {string} source The attribute for an address.
 */
const marked = (held, mark, source) =>
  held
    .map(
      ({ service, code = '', src }) =>
        `<script type="text/plain" ${mark(service)}${src ? ` ${source}="${src}"` : ''}>${code}</script>\n`,
    )
    .join('')

/**
 * A config as JavaScript: JSON, and regular expressions where there are some.
 *
 * @param {unknown} config
 * @returns {string}
 */
function literal(config) {
  if (config instanceof RegExp) return String(config)
  if (Array.isArray(config)) return `[${config.map(literal)}]`
  if (typeof config !== 'object' || config === null) return JSON.stringify(config)
  return `{${Object.entries(config).map(([name, value]) => `${JSON.stringify(name)}:${literal(value)}`)}}`
}

/** @param {string} name */
const packageFolder = (name) => path.join(root, 'node_modules', name)
/** @param {string} folder */
const versionIn = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version
