/** `e2e/matrix/hostile-page.spec.ts`. */
export const hostilePage = [
  {
    why: 'the record is written by the page’s own `JSON`',
    file: 'src/consent/encode.ts',
    find: 'return `{${pairs.join()}}`',
    replace: 'return pairs && JSON.stringify(fields)',
    rows: ['E1'],
  },
  {
    why: 'what every object lists is written into the record',
    file: 'src/consent/encode.ts',
    find: 'Object.entries(fields)',
    replace: `((all: [string, string][]) => {
      for (const key in fields) all.push([key, (fields as any)[key]])
      return all
    })([])`,
    rows: ['E2.1'],
  },
  {
    why: 'maps have the prototype of all objects',
    file: 'src/shared/dict.ts',
    find: 'Object.create(null)',
    replace: '{}',
    rows: ['E2.2', 'E7'],
  },
  {
    why: 'cookies are left to js-cookie, which takes what every object lists for attributes',
    file: 'src/storage/write.ts',
    find: 'attempt(() => setPlainly(name, text, attributes))',
    replace: 'void setPlainly',
    rows: ['E2.3'],
  },
  {
    why: 'the script’s own attributes are read from its `dataset`',
    file: 'src/entries/script.ts',
    find: 'self.getAttribute(`data-${name}`)',
    replace: 'self.dataset[name]',
    rows: ['E2.4'],
  },
  {
    why: 'attributes of gated markup are read from its `dataset`',
    file: 'src/shared/data-of.ts',
    find: 'Element.prototype.getAttribute.call(element, `data-${name}`) ?? undefined',
    replace:
      '(element as HTMLElement).dataset[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())]',
    rows: ['E2.6'],
  },
  {
    why: '`Array.from` is trusted to know sets',
    file: 'src/gate/gate.ts',
    find: '[...nodes]',
    replace: 'Array.from(nodes)',
    rows: ['E3.1'],
  },
  {
    why: 'the start says hello on the console',
    file: 'src/client/create-client.ts',
    find: 'isStarted = true',
    replace: "isStarted = true\n      console.info('Placet')",
    rows: ['E3.2'],
  },
  {
    why: 'a method is added to the page’s own lists',
    file: 'src/client/create-client.ts',
    find: 'let isStarted = false',
    replace: '(Array.prototype as any).placetLast = () => 0\n  let isStarted = false',
    rows: ['E4'],
  },
  {
    why: 'the document is asked by names that elements can take',
    file: 'src/shared/doc.ts',
    find: 'Reflect.get(Document.prototype, name, document)',
    replace: 'Reflect.get(document, name)',
    rows: ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'].map((number) => `E5.${number}`),
  },
  {
    why: 'the document is asked by names that elements can take, and what that throws reaches the page',
    edits: [
      {
        file: 'src/shared/doc.ts',
        find: 'Reflect.get(Document.prototype, name, document)',
        replace: 'Reflect.get(document, name)',
      },
      {
        file: 'src/entries/script.ts',
        find: "warn('PLACET_CONFIG_MISSING', `${source} ${error}`)",
        replace: 'throw error',
      },
    ],
    rows: ['E5.14'],
  },
  {
    why: 'whatever has a `push` is taken for a queue',
    file: 'src/signals/layer.ts',
    find: "typeof found?.push === 'function'",
    replace: 'found?.push',
    rows: ['E6.1'],
  },
  {
    why: 'a config is read from any element',
    file: 'src/entries/script.ts',
    find: 'script[type="application/json"]',
    replace: '',
    rows: ['E6.2'],
  },
  {
    why: 'texts become markup',
    file: 'src/ui/dom.ts',
    find: 'parent.appendChild(doc.createTextNode(`${child}`))',
    replace: `{
    const made = doc.createElement('template')
    made.innerHTML = \`\${child}\`
    parent.appendChild(made.content)
  }`,
    rows: ['E8'],
  },
  {
    why: 'an address is refused for how it begins',
    file: 'src/ui/links.ts',
    find: "['http:', 'https:', 'mailto:'].includes(protocol)",
    replace: 'protocol && !/^(javascript|data):/i.test(href)',
    rows: ['E9'],
  },
  {
    why: 'a word for looks becomes a style',
    file: 'src/ui/banner-chunk.ts',
    find: 'element.dataset.placetAt = position',
    replace: "element.setAttribute('style', position)",
    rows: ['E10'],
  },
  {
    why: 'nobody is told that the page’s policy is in the way',
    file: 'src/shared/trusted.ts',
    find: "report('PLACET_TRUSTED_TYPES')",
    replace: '',
    rows: ['E12.2', 'E12.3'],
  },
  {
    why: 'scripts go past our own policy',
    file: 'src/shared/trusted.ts',
    find: ").trustedTypes?.createPolicy('placet', policy) ?? policy",
    replace: ') && policy',
    rows: ['E12.4'],
  },
  {
    why: 'a browser must have a channel between tabs',
    file: 'src/client/other-tabs.ts',
    find: 'attempt(() => new BroadcastChannel(name))',
    replace: 'new BroadcastChannel(name)',
    rows: ['E17.1'],
  },
  {
    why: 'a start that fails throws into the page',
    file: 'src/entries/script.ts',
    find: "warn('PLACET_CONFIG_MISSING', `${source} ${error}`)",
    replace: 'throw error',
    rows: ['E17.2'],
  },
  {
    why: 'a browser must have the Navigation API',
    file: 'src/client/create-client.ts',
    find: 'let address = location.href',
    replace:
      "let address = location.href\n    ;(globalThis as any).navigation.addEventListener('navigate', () => {})",
    rows: ['E17.3'],
  },
  {
    why: 'an id is asked for where only secure pages have one',
    file: 'src/client/engine.ts',
    find: 'storage.id ? randomId()',
    replace: 'storage.id ? crypto.randomUUID()',
    rows: ['E17.4'],
  },
  {
    why: 'a surface that cannot be drawn throws into the page',
    file: 'src/ui/root.ts',
    find: "report('PLACET_CHUNK_FAILED', `${error}`)",
    replace: 'throw error',
    rows: ['E17.5'],
  },
  {
    why: 'a browser must have dialogs',
    file: 'src/ui/surface.ts',
    find: "'showModal' in element ? (element as HTMLDialogElement) : undefined",
    replace: 'element instanceof HTMLDialogElement ? element : undefined',
    rows: ['E17.6', 'E17.7'],
  },
]
