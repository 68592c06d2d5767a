/** `e2e/matrix/integrity.spec.ts`. */

/** A click is anybody's. */
const anyClick = { file: 'src/client/engine.ts', find: 'isTrusted && (surface', replace: '(surface' }

export const integrity = [
  {
    why: 'of two records one yes is enough',
    file: 'src/consent/strictest.ts',
    find: 'one[part][key] === true && other[part][key] === true',
    replace: 'one[part][key] === true || other[part][key] === true',
    rows: ['B1.1', 'B1.2'],
  },
  {
    why: 'of two cookies only the first is read',
    file: 'src/storage/read.ts',
    find: 'return texts',
    replace: 'return texts.slice(0, 1)',
    rows: ['B1.3'],
  },
  {
    why: 'whatever a record names is allowed',
    edits: [
      { file: 'src/consent/grants.ts', find: 'rules.categories.includes(category) && ', replace: '' },
      {
        file: 'src/consent/grants.ts',
        find: 'const keys = [NECESSARY,',
        replace: 'const keys = [NECESSARY, ...Object.keys(choice.categories),',
      },
    ],
    rows: ['B3'],
  },
  {
    why: 'a click of a script is taken for a visitor’s',
    edits: [anyClick],
    rows: ['B5.2', 'B5.5', 'B5.6'],
  },
  {
    why: 'keys and forms count as clicks, whoever sends them',
    edits: [
      anyClick,
      {
        file: 'src/client/controls.ts',
        find: "doc.addEventListener('click', onClick, options)",
        replace:
          "for (const type of ['click', 'keydown', 'submit']) doc.addEventListener(type, onClick, options)",
      },
      {
        file: 'src/client/controls.ts',
        find: 'closest(event.composedPath()[0],',
        replace: 'closest((event as SubmitEvent).submitter ?? event.composedPath()[0],',
      },
    ],
    rows: ['B5.3', 'B5.4'],
  },
  {
    why: 'closing the settings saves them',
    file: 'src/ui/preferences-chunk.tsx',
    find: 'onClose: () => actions.close(name),',
    replace: `onClose: (event) => {
        void actions.engine((engine) => engine.decideIn('preferences', 'save', namedBy(draft, details), event))
        actions.close(name)
      },`,
    rows: ['B5.7'],
  },
  {
    why: 'it is not asked who framed the page',
    file: 'src/client/engine.ts',
    find: 'attempt(() => !!globalThis.top?.location?.href) !== undefined',
    replace: 'true',
    rows: ['B6.1'],
  },
  {
    why: 'the banner takes clicks from its first moment on',
    file: 'styles/banner.css',
    find: 'animation: placet-ready 0s 0.3s backwards;',
    replace: '',
    rows: ['B6.2'],
  },
  {
    why: 'what a message of another tab says is believed',
    edits: [
      {
        file: 'src/client/other-tabs.ts',
        find: 'channel.onmessage = () => {',
        replace: 'channel.onmessage = ({ data }: any) => {\n      ;(reread as any)(data?.placet)',
      },
      {
        file: 'src/client/create-client.ts',
        find: 'followOtherTabs(name, () => {',
        replace:
          'followOtherTabs(name, (said?: any) => {\n      if (said?.grants) return move({ ...said, isKept: false })',
      },
    ],
    rows: ['B8'],
  },
  {
    why: 'the address can say which mode holds',
    file: 'src/consent/mode.ts',
    find: 'const wanted = ',
    replace: "const wanted = new URLSearchParams(location.search).get('mode') ?? ",
    rows: ['B10'],
  },
  {
    why: 'a driven browser is not asked',
    file: 'src/client/create-client.ts',
    find: "typeof document === 'undefined' || isStarted",
    replace: "typeof document === 'undefined' || navigator.webdriver || isStarted",
    rows: ['B12.1'],
  },
  {
    why: 'clicks are heard only if the page lets them through',
    file: 'src/client/controls.ts',
    find: 'capture: true, signal',
    replace: 'signal',
    rows: ['B13'],
  },
]
