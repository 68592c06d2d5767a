/** E. Strange and hostile pages: their objects, names, texts and addresses open nothing, and nothing of theirs is run. */
import type { Page } from '@playwright/test'
import {
  accept,
  api,
  banner,
  choiceCookie,
  choiceCookies,
  control,
  expect,
  openDetails,
  openPreferences,
  type PageWindow,
  preferences,
  question,
  ran,
  recordOf,
  refuse,
  settled,
  situation,
  test,
} from '../world'
import { alter, alterConfig, canaries, expectAsked, expectDecided, expectHeld, isSaid } from './faults'

declare const window: PageWindow

const address = situation('canaries.html')

/** Asked, refused and remembered; accepted and carried out: the page is no worse than any other. */
async function expectAWholeVisit(page: Page, seen: Parameters<typeof expectHeld>[1]): Promise<void> {
  await page.goto(address)
  await expectAsked(page, seen)
  await refuse(page)
  await page.reload()
  await expectDecided(page)
  await expectHeld(page, seen)
  await openPreferences(page)
  await control(preferences(page), 'accept-all').click()
  await expect.poll(() => ran(page)).toEqual(canaries)
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  expect(seen.exceptions).toEqual([])
}

const prototypes: readonly (readonly [string, string, () => void])[] = [
  [
    'built-in objects that write themselves as JSON in their own way, as Prototype.js taught them',
    'E1',
    () => {
      for (const owner of [Array, String, Number, Object, Date])
        Object.defineProperty(owner.prototype, 'toJSON', {
          value(this: unknown) {
            return `"${String(this)}"`
          },
          configurable: true,
          writable: true,
        })
    },
  ],
  [
    'methods and texts that every object lists as its own, as MooTools and old habits add them',
    'E2.1',
    () => {
      const extras = { each() {}, clean: true, domain: 'elsewhere.example', path: '/nowhere', expires: 1 }
      for (const [name, value] of Object.entries(extras))
        Object.defineProperty(Object.prototype, name, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        })
      Object.defineProperty(Array.prototype, 'contains', { value() {}, enumerable: true, configurable: true })
      Object.defineProperty(Function.prototype, 'delay', { value() {}, enumerable: true, configurable: true })
    },
  ],
  [
    'older methods in place of built-in ones, as they were before they were standards',
    'E3.1',
    () => {
      const replace = (owner: object, name: string, value: unknown) =>
        Object.defineProperty(owner, name, { value, configurable: true, writable: true })
      replace(Array, 'from', (list: ArrayLike<unknown>) => Array.prototype.slice.call(list, 0))
      replace(Array.prototype, 'toArray', function (this: unknown[]) {
        return this.slice()
      })
      replace(Function.prototype, 'bind', function (this: (...args: unknown[]) => unknown, self: unknown) {
        return (...args: unknown[]) => this.apply(self, args)
      })
      replace(document, 'getElementsByClassName', () => [])
      replace(Element.prototype, 'getElementsByClassName', () => [])
    },
  ],
  [
    'a `fetch` and a console that are broken',
    'E3.2',
    () => {
      Object.assign(window, {
        fetch: () => Promise.reject(new Error('no fetch here')),
      })
      const broken = () => {
        throw new Error('no console here')
      }
      Object.assign(console, { log: broken, info: broken, debug: broken })
    },
  ],
  [
    'built-in objects that are frozen',
    'E4',
    () => {
      for (const owner of [Object, Array, Function, String, Promise, Map, Set, RegExp])
        Object.freeze(Object.freeze(owner).prototype)
    },
  ],
]

for (const [what, id, spoil] of prototypes) {
  test(`a page with ${what} has a whole visit (fault ${id})`, async ({ page, seen }) => {
    await page.addInitScript(spoil)
    await expectAWholeVisit(page, seen)
  })
}

test('what every object lists as its own gets into no cookie, and keeps none from being set (fault E2.3)', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const extras = { each() {}, domain: 'elsewhere.example', path: '/nowhere', expires: 1 }
    for (const [name, value] of Object.entries(extras))
      Object.defineProperty(Object.prototype, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      })
  })
  await page.goto(address)
  await refuse(page)
  await settled(page)
  expect(await choiceCookies(page)).toHaveLength(1)
  expect(await choiceCookie(page)).toMatchObject({ path: '/', domain: 'localhost' })
})

test('an address on every object is not taken for the script’s own attribute: no file is asked for there (fault E2.4)', async ({
  page,
  seen,
}) => {
  await page.addInitScript(() => {
    for (const [name, value] of Object.entries({ base: '/elsewhere/', config: '/elsewhere.json' }))
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
  })
  await page.goto(address)
  await expectAsked(page, seen)
  expect(seen.paths('/elsewhere')).toEqual([])
})

test('attributes of gated markup that every object has are nobody’s: nothing opens by them, and everything works (fault E2.6)', async ({
  page,
  seen,
}) => {
  await page.addInitScript(() => {
    const extras = {
      ...{ consent: 'necessary', service: 'canary-analytics', placetShow: '!chat', type: 'module' },
      ...{
        src: '/e2e/canary.js?name=polluted',
        srcset: '/e2e/frame.html?srcset',
        href: '/e2e/frame.html?href',
      },
      ...{ placetDo: 'accept-all', placetAsk: 'canary-chat', placetOpen: 'banner' },
    }
    for (const [name, value] of Object.entries(extras))
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
  })
  await page.goto(address)
  await expectAsked(page, seen)
  // A click that only opens is no answer.
  await openPreferences(page)
  expect(await api(page, ({ decided }) => decided)).toBe(false)
  await control(preferences(page), 'accept-all').click()
  await expect.poll(() => ran(page)).toEqual(canaries)
  await page.locator('#withdraw').click()
  await expect.poll(() => recordOf(page).catch(() => undefined)).toMatchObject({ action: 'withdraw' })
  await expectDecided(page)
  expect(await ran(page)).toEqual([])
  expect(seen.paths('polluted', 'frame.html')).toEqual([])
  expect(seen.exceptions).toEqual([])
})

test('names of categories on every object are no answer: nothing is granted by them, nor by what is set on them (fault E2.2)', async ({
  page,
  seen,
}) => {
  await page.addInitScript(() => {
    const extras = {
      analytics: true,
      marketing: true,
      grants: ['analytics'],
      categories: { analytics: true },
      mode: 'notice',
      record: { categories: { analytics: true } },
      decided: true,
      isTrusted: true,
      barred: '',
      url: '/elsewhere',
    }
    for (const [name, value] of Object.entries(extras))
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
  })
  await page.goto(address)
  await expectAsked(page, seen)
  expect(await api(page, (placet) => [placet.allows('analytics'), placet.decided])).toEqual([false, false])
  expect(seen.paths('/elsewhere')).toEqual([])
})

/** Elements whose names stand in front of what documents have by themselves. */
const names: readonly (readonly [string, string])[] = [
  ['E5.1', 'cookie'],
  ['E5.2', 'currentScript'],
  ['E5.3', 'head'],
  ['E5.4', 'body'],
  ['E5.5', 'documentElement'],
  ['E5.6', 'createElement'],
  ['E5.7', 'querySelector'],
  ['E5.8', 'querySelectorAll'],
  ['E5.9', 'addEventListener'],
  ['E5.10', 'adoptedStyleSheets'],
  ['E5.11', 'readyState'],
  ['E5.12', 'activeElement'],
  ['E5.13', 'dispatchEvent'],
]

const ours = 'src="/dist/placet.js"'
/** A config that comes after our script, in the page. */
const config = {
  categories: { analytics: {} },
  services: [{ id: 'canary-analytics', category: 'analytics' }],
}

/** Has the page begin with an image of that name, before our script runs. */
const name = (page: Page, name: string) =>
  alter(page, '**/e2e/canaries.html*', (text) => {
    const named = text.replace('<main>', `<main><img name="${name}" src="data:," alt="">`)
    // Asked for these two, the document is looked through for the config.
    if (!/^(querySelector|readyState)$/.test(name)) return named.replace(`async ${ours}`, `defer ${ours}`)
    return named
      .replace(`async ${ours}`, '')
      .replace('alt="">', `alt=""><script ${ours} data-config="#site"></script>`)
      .replace(
        '</main>',
        `<script type="application/json" id="site">${JSON.stringify(config)}</script></main>`,
      )
  })

for (const [id, member] of names) {
  test(`an image named \`${member}\` is no reason not to ask, nor to forget a no (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await name(page, member)
    await page.goto(situation('canaries.html', {}, { lang: 'fr' }))
    await expectAsked(page, seen)
    // All is as it is without the image: the language, where our files go, and where focus goes back to.
    await expect(page.locator('#placet')).toHaveAttribute('lang', 'fr')
    await expect(page.locator('head > script[src$="/placet-banner.js"]')).toBeAttached()
    await refuse(page)
    await expect(page.locator('#placet-reopen:focus')).toBeAttached()
    await page.reload()
    await expectDecided(page)
    await expectHeld(page, seen)
  })
}

test('whatever of a document’s own an image is named after, nothing runs and nothing is thrown (fault E5.14)', async ({
  page,
  seen,
}) => {
  for (const [, member] of names) {
    await test.step(member, async () => {
      await page.unrouteAll()
      await name(page, member)
      await page.goto(address)
      await expectHeld(page, seen)
    })
  }
})

test('elements with the ids of our globals are neither a config nor an instance (fault E6.1)', async ({
  page,
  seen,
}) => {
  await page.route('**/e2e/situation.js', (route) => route.abort())
  await alter(page, '**/e2e/canaries.html*', (text) =>
    text.replace('async src="/dist/placet.js"', 'defer src="/dist/placet.js"').replace(
      '<main>',
      `<main><form id="placetConfig"><input name="mode" value="notice"><input name="services"><input name="storage"></form>
       <a id="placet" href="https://elsewhere.example/"></a><a id="placet" name="push" href="/x"></a>
       <form id="dataLayer"><input name="push"></form><a id="uetq"></a>`,
    ),
  )
  await page.goto('/e2e/canaries.html')
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(seen.exceptions).toEqual([])
  expect(await page.evaluate(() => window.ran ?? [])).toEqual([])
})

test('a config is read from a script alone: no other element with that id is one (fault E6.2)', async ({
  page,
  seen,
}) => {
  for (const [what, html] of [
    ['a comment of a visitor', '<div id="site">{"mode":"notice"}</div>'],
    ['a field', '<textarea id="site">{"mode":"notice"}</textarea>'],
    ['a script of another kind', '<script type="text/plain" id="site">{"mode":"notice"}</script>'],
    ['a template', '<template id="site">{"mode":"notice"}</template>'],
  ] as const) {
    await test.step(what, async () => {
      await page.unrouteAll()
      seen.forget()
      await alter(page, '**/e2e/canaries.html*', (text) =>
        text
          .replace('src="/dist/placet.js"', 'src="/dist/placet.js" data-config="#site"')
          .replace('<main>', `<main>${html}`),
      )
      await page.goto(address)
      await expect.poll(() => isSaid(seen, 'PLACET_CONFIG_MISSING')).toBe(true)
      await expectHeld(page, seen)
    })
  }
})

test('keys that lead to every object, anywhere in a config, pollute nothing and declare nothing (fault E7)', async ({
  page,
  seen,
}) => {
  const poison = '{"polluted":true,"analytics":true,"mode":"notice"}'
  const config = `{
    "__proto__": ${poison}, "constructor": {"prototype": ${poison}},
    "categories": {"analytics": {"texts": {"en": {"__proto__": ${poison}, "title": "Analytics"}}}, "__proto__": {"texts": {}}, "constructor": {}, "toString": {}},
    "services": [
      {"id": "__proto__", "category": "analytics", "name": "P"},
      {"id": "canary-chat", "category": "__proto__", "name": "C", "__proto__": {"category": "necessary", "why": "so"}},
      {"id": "canary-maps", "category": "constructor", "name": "M", "requires": ["__proto__"]}
    ],
    "texts": {"__proto__": {"banner": {"title": "Polluted"}}, "en": {"__proto__": {"banner": {"title": "Polluted"}}, "banner": {"__proto__": {"title": "Polluted"}}}},
    "storage": {"__proto__": {"name": "polluted"}}, "signals": {"__proto__": ${poison}}, "ui": {"__proto__": {"banner": "modal"}}
  }`
  await page.route('**/e2e/poison.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: config }),
  )
  await alter(page, '**/e2e/canaries.html*', (text) =>
    text.replace('src="/dist/placet.js"', 'src="/dist/placet.js" data-config="/e2e/poison.json"'),
  )
  await page.goto(address)
  await expectAsked(page, seen)
  await expect(banner(page)).not.toContainText('Polluted')
  await openPreferences(page)
  await page.keyboard.press('Escape')
  await accept(page)
  await settled(page)
  expect(await page.evaluate(() => ['polluted', 'analytics', 'mode'].filter((name) => name in {}))).toEqual(
    [],
  )
  // The page’s own markup of analytics belongs to services that this config does not have.
  expect(await ran(page)).toEqual([])
  expect(
    await api(page, (placet) =>
      ['__proto__', 'toString', 'canary-chat', 'canary-maps'].filter((key) => placet.allows(key)),
    ),
  ).toEqual([])
  expect(seen.exceptions).toEqual([])
})

/** What would show that a text became markup, or an address was followed. */
const attack = `"><img src="/e2e/frame.html?attack" onerror="window.isAttacked = true"><script>window.isAttacked = true</script><b style="color:red">`

async function expectNoAttack(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'isAttacked' in window)).toBe(false)
  await expect(
    page.locator('#placet img, #placet script, #placet iframe, .placet-placeholder img'),
  ).toHaveCount(0)
}

/** Has every text of `config` be the attack, and every word of the interface besides. */
const poisonTexts = (page: Page) =>
  alterConfig(
    page,
    `const attack = ${JSON.stringify(attack)}
    config.controller = { name: attack, address: attack, email: attack, dpo: attack, privacyPolicy: attack, cookiePolicy: attack }
    config.categories = { analytics: { texts: { en: { title: attack, description: attack } } }, marketing: {}, chat: {}, maps: {} }
    config.ui = { banner: 'box' + attack, position: attack, reopen: attack, theme: attack, languages: [attack] }
    for (const service of config.services)
      Object.assign(service, {
        name: attack, purpose: attack, provider: { name: attack, country: attack, privacyPolicy: attack },
        cookies: [{ name: attack, days: 3, purpose: attack, domain: attack }],
        transfers: [{ country: attack, safeguard: 'none' }], alternative: { label: attack, url: attack },
      })
    config.transfers = 'ask'
    const words = { title: attack, intro: attack, introAlone: attack, reject: attack, accept: attack, settings: attack, consequence: attack, withdraw: attack, reopen: attack, once: attack, always: attack, about: attack, saved: attack }
    config.texts = { en: { banner: words, preferences: words, placeholder: words, ask: words, status: words, risks: { US: attack } } }`,
  )

test('texts are texts: markup in any of them is shown, and never becomes any (fault E8)', async ({
  page,
  seen,
}) => {
  await poisonTexts(page)
  await page.goto(situation('embeds.html'))
  await expect(banner(page)).toBeVisible()
  await expect(banner(page)).toContainText('<img src=')
  await expectNoAttack(page)
  await banner(page).locator('[data-placet-open="preferences"]').last().click()
  await expect(preferences(page)).toBeVisible()
  await openDetails(preferences(page))
  await expectNoAttack(page)
  await page.keyboard.press('Escape')
  await page.evaluate(() => void window.placet.ask('map-a'))
  await expect(question(page)).toBeVisible()
  await expectNoAttack(page)
  await page.keyboard.press('Escape')
  await control(banner(page), 'reject-all').click()
  await settled(page)
  await expectNoAttack(page)
  expect(seen.paths('?attack')).toEqual([])
  expect(seen.exceptions).toEqual([])
})

const addresses = [
  'javascript:window.isAttacked=true//',
  'JaVaScRiPt:window.isAttacked=true//',
  '  \u0001javascript:window.isAttacked=true//',
  'java\tscript:window.isAttacked=true//',
  'java\nscript:window.isAttacked=true//',
  'javascript&colon;window.isAttacked=true//',
  'data:text/html,<script>opener.isAttacked=true</script>',
  'vbscript:isAttacked',
  'blob:http://localhost/x',
  'file:///etc/passwd',
]

test('addresses that would run as code become no link, in any surface, however they are written (fault E9)', async ({
  page,
  seen,
}) => {
  for (const address of addresses) {
    await test.step(JSON.stringify(address), async () => {
      await page.unrouteAll()
      await alterConfig(
        page,
        `const address = ${JSON.stringify(address)}
        config.controller = { name: 'Site', privacyPolicy: address, cookiePolicy: address, legalNotice: address }
        for (const service of config.services)
          Object.assign(service, { provider: { name: 'P', country: 'FR', privacyPolicy: address }, alternative: { label: 'Another way', url: address } })`,
      )
      await page.context().clearCookies()
      await page.goto(situation('embeds.html'))
      await expect(banner(page)).toBeVisible()
      await expect(page.locator('.placet-placeholder')).toHaveCount(2)
      await page.evaluate(() => void window.placet.ask('map-a'))
      await expect(question(page)).toBeVisible()
      await page.keyboard.press('Escape')
      await openPreferences(page)
      await openDetails(preferences(page))
      const followed = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('#placet a, .placet-placeholder a')]
          .map(({ href, protocol }) => (/^(https?|mailto):$/.test(protocol) ? '' : href))
          .filter(Boolean),
      )
      expect(followed).toEqual([])
      expect(await page.evaluate(() => 'isAttacked' in window)).toBe(false)
    })
  }
  expect(seen.exceptions).toEqual([])
})

test('words for looks that nobody knows style nothing, load nothing and take no answer away (fault E10)', async ({
  page,
  seen,
}) => {
  const evil = 'red;background:url(/e2e/frame.html?style)'
  await page.goto(
    situation('canaries.html', {
      ui: { banner: `box ${evil}`, position: evil, reopen: evil, theme: evil, close: evil, reload: evil },
    }),
  )
  await expectAsked(page, seen)
  await expect(page.locator('#placet [style]')).toHaveCount(0)
  await refuse(page)
  await page.reload()
  await expectDecided(page)
  expect(seen.paths('?style')).toEqual([])
})

/** Puts the page under a policy of its own. */
const under = (page: Page, policy: string) =>
  alter(page, '**/e2e/canaries.html*', (text) => text, { 'content-security-policy': policy })

for (const [what, id, policies] of [
  ['no policy at all', 'E12.2', "trusted-types 'none'"],
  ['other policies alone', 'E12.3', 'trusted-types site dompurify'],
] as const) {
  test(`a page that enforces Trusted Types and allows ${what} stays closed, and is told why (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await under(page, `require-trusted-types-for 'script'; ${policies}`)
    await page.goto(address)
    await expect.poll(() => isSaid(seen, 'PLACET_TRUSTED_TYPES')).toBe(true)
    await expectHeld(page, seen)
  })
}

test('a policy of the page’s that lets every string through is not used: ours is asked for first (fault E12.4)', async ({
  page,
  seen,
}) => {
  await under(page, "require-trusted-types-for 'script'; trusted-types placet default")
  await page.addInitScript(() => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown }
    }
    const seenHere: string[] = []
    const note = (text: string) => {
      seenHere.push(text)
      return text
    }
    trustedTypes.createPolicy('default', { createHTML: note, createScript: note, createScriptURL: note })
    Object.assign(window, { seenHere })
  })
  await page.goto(address)
  await expectAsked(page, seen)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  expect(await page.evaluate((): unknown => Reflect.get(window, 'seenHere'))).toEqual([])
})

/** What is not there, and whether the visitor is asked all the same. */
const missing: readonly (readonly [string, string, 'asks' | 'is silent', () => void])[] = [
  [
    'tabs that cannot talk to each other',
    'E17.1',
    'asks',
    () => void Reflect.deleteProperty(window, 'BroadcastChannel'),
  ],
  [
    'stylesheets that cannot be constructed',
    'E17.2',
    'is silent',
    () => {
      Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets')
      Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync')
    },
  ],
  [
    'no Navigation API and no idle tasks',
    'E17.3',
    'asks',
    () => void Reflect.deleteProperty(window, 'navigation'),
  ],
  [
    'no cryptography but random numbers, and no caches, as on pages that are not secure',
    'E17.4',
    'asks',
    () => {
      Reflect.deleteProperty(Crypto.prototype, 'subtle')
      Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
      Reflect.deleteProperty(window, 'caches')
    },
  ],
  [
    'no names of lists and countries',
    'E17.5',
    'is silent',
    () => void Object.defineProperty(window, 'Intl', { value: undefined }),
  ],
  [
    'no dialogs',
    'E17.6',
    'asks',
    () => {
      Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
      Reflect.deleteProperty(window, 'HTMLDialogElement')
    },
  ],
]

for (const [what, id, then, remove] of missing) {
  test(`in a browser with ${what} nothing is released unasked, nothing is thrown, and what is asked can be refused (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await page.addInitScript(remove)
    await page.goto(address)
    await expectHeld(page, seen)
    const isAsked = then === 'asks'
    await expect(banner(page)).toBeVisible({ visible: isAsked })
    if (isAsked) await refuse(page)
    await page.reload()
    await expectHeld(page, seen)
    if (isAsked) {
      await expectDecided(page)
      // The start came to its end.
      expect(await api(page, ({ decided }) => decided)).toBe(true)
    }
    await expect(page.locator('h1')).toBeVisible()
  })
}

test('in a browser without dialogs the settings open in the page, and close again (fault E17.7)', async ({
  page,
  seen,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
    Reflect.deleteProperty(window, 'HTMLDialogElement')
  })
  await page.goto(address)
  await openPreferences(page)
  await control(preferences(page), 'close').click()
  await expect(preferences(page)).toHaveCount(0)
  await refuse(page)
  await openPreferences(page)
  await control(preferences(page), 'accept-all').click()
  await expect(preferences(page)).toHaveCount(0)
  await expect.poll(() => ran(page)).toEqual(canaries)
  expect(seen.exceptions).toEqual([])
})
