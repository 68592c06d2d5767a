/** `e2e/matrix/network.spec.ts`. */
export const network = [
  {
    why: 'files are not compared with their pins',
    file: 'src/entries/script-loader.ts',
    find: 'script.integrity = pins[file]',
    replace: '',
    rows: ['C7.6', 'C8.2', 'C8.3', 'C8.5', 'C8.7', 'C8.9', 'C8.10'],
  },
  {
    why: 'everything is let through where the engine does not come',
    file: 'src/client/create-client.ts',
    find: "return report('PLACET_CHUNK_FAILED', `${error}`)",
    replace: `move({ grants: [NECESSARY, ...outline.categories, ...services.map(({ id }) => id)], pending: [], decided: true })
      return report('PLACET_CHUNK_FAILED', \`\${error}\`)`,
    rows: ['C8.4'],
  },
  {
    why: 'a no waits for the engine',
    file: 'src/client/create-client.ts',
    find: 'state = { ...state, isClosing: true }',
    replace: 'return done',
    rows: ['C8.6'],
  },
  {
    why: 'a no that waits for the engine ends with its page',
    file: 'src/client/engine.ts',
    find: 'act(action, surface as Surface, false)',
    replace: 'void surface',
    rows: ['C8.22', 'C8.23'],
  },
  {
    why: 'a no that waited for the engine is carried out whatever was said since',
    file: 'src/client/engine.ts',
    find: 'if (readProofs(storage.name)[0]) return',
    replace: '',
    rows: ['C8.25'],
  },
  {
    why: 'what is taken back late is merged with what is no longer known',
    edits: [
      {
        file: 'src/client/engine.ts',
        find: "if (key && config.mode === 'opt-in') return",
        replace: '',
      },
      {
        file: 'src/client/engine.ts',
        find: 'act(action, surface as Surface, false)',
        replace: 'act(action, surface as Surface, false, key ?? null as never)',
      },
    ],
    rows: ['C8.26', 'C8.27', 'C8.28'],
  },
  {
    why: 'the engine begins with what the mode allows, whatever was said before it came',
    file: 'src/client/engine.ts',
    find: 'if (core.now().isClosing) return',
    replace: '',
    rows: ['C8.24'],
  },
  {
    why: 'a question whose file failed stays open',
    file: 'src/ui/root.ts',
    find: 'if (!open.get(surface)) actions.close(surface)',
    replace: 'void surface',
    rows: ['C8.8'],
  },
  {
    why: 'the start waits for the banner',
    file: 'src/entries/script.ts',
    find: 'const { services } = config',
    replace: "await load('placet-banner')\n    const { services } = config",
    rows: ['C8.11'],
  },
  {
    why: 'a preset that does not come takes the config with it',
    file: 'src/services/expand.ts',
    find: 'return use\n',
    replace: 'throw use\n',
    rows: ['C8.12'],
  },
  {
    why: 'an answer waits until its record has arrived',
    file: 'src/client/engine.ts',
    find: "core.move(to, effects, surface === 'api' ? 'call' : 'click')",
    replace: `const act = () => core.move(to, effects, surface === 'api' ? 'call' : 'click')
    if (config.recordsUrl)
      void fetch(config.recordsUrl, { method: 'POST', body: '{}' }).then((response) => response.json()).then(act, () => {})
    else act()`,
    rows: ['F1.1', 'F1.2', 'F1.3', 'F2.1', 'F2.2'],
  },
  {
    why: 'what becomes of a record is not looked at',
    file: 'src/client/engine.ts',
    find: 'const { ok } = await fetch(',
    replace: 'const ok = true\n      void fetch(',
    rows: ['F1.4', 'F6'],
  },
  {
    why: 'a record is sent again without end',
    file: 'src/client/engine.ts',
    find: ' && tries < MOST_TRIES',
    replace: '',
    rows: ['F1.5'],
  },
  {
    why: 'what is under way ends with the page',
    file: 'src/client/engine.ts',
    find: 'keepalive: true, ',
    replace: '',
    rows: ['F4'],
  },
  {
    why: 'the whole config is sent with each record',
    file: 'src/client/engine.ts',
    find: 'const body = JSON.stringify(record)',
    replace: 'const body = JSON.stringify({ ...record, config })',
    rows: ['F5'],
  },
  {
    why: 'Google’s tags hear of no denial before the config is there',
    file: 'src/entries/script.ts',
    find: "if (!queue.isDenied) denyGoogle('dataLayer')",
    replace: '',
    rows: ['F7'],
  },
  {
    why: 'what was closed while it was on its way opens all the same',
    file: 'src/ui/root.ts',
    find: 'open.has(name) && !open.get(name) && ',
    replace: '',
    rows: ['F8'],
  },
  {
    why: 'clicks are not heard before the config is there',
    file: 'src/client/controls.ts',
    find: 'for (const click of early) onClick(...click)',
    replace: 'void early',
    rows: ['C8.29'],
  },
  {
    why: 'a click that came early is taken for a visitor’s own, whoever clicked',
    file: 'src/client/controls.ts',
    find: 'for (const click of early) onClick(...click)',
    replace: `for (const [, target] of early)
    onClick({ isTrusted: true, preventDefault() {}, stopImmediatePropagation() {} } as never, target)`,
    rows: ['C8.30'],
  },
]
