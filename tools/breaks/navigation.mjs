/** `e2e/matrix/navigation.spec.ts`. */
export const navigation = [
  {
    why: 'other tabs are not told',
    file: 'src/client/other-tabs.ts',
    find: 'attempt(() => channel?.postMessage(0))',
    replace: '{}',
    rows: ['C1.2'],
  },
  {
    why: 'a page that comes back does not look again',
    file: 'src/client/other-tabs.ts',
    find: 'else if (persisted) {',
    replace: 'else if (!type) {',
    rows: ['C2.3', 'C2.4'],
  },
  {
    why: 'a page that the cache gives back does not look again',
    browser: 'firefox',
    edits: [
      { file: 'src/client/other-tabs.ts', find: 'else if (persisted) {', replace: 'else if (!type) {' },
      // It is also shown, which is the second reason to look.
      {
        file: 'src/client/other-tabs.ts',
        find: "'visibilitychange', reread",
        replace: "'visibilitychange', () => {}",
      },
    ],
    rows: ['C2.1', 'C2.2'],
  },
  {
    why: 'the end of a page is heard by `unload`',
    file: 'src/client/other-tabs.ts',
    find: "'pagehide'] as const",
    replace: "'unload'] as any",
    rows: ['C2.5'],
  },
  {
    why: 'a page that is only drawn ahead starts like any other',
    file: 'src/client/create-client.ts',
    find: '(doc as { prerendering?: boolean }).prerendering',
    replace: 'false',
    rows: ['C3.1', 'C3.2'],
  },
  {
    why: 'ours stays behind in the body that is swapped',
    file: 'src/client/create-client.ts',
    find: 'core.ui?.attach()',
    replace: '',
    rows: ['C4.2', 'C4.3'],
  },
  {
    why: 'leftovers are swept where a page is loaded alone',
    file: 'src/client/create-client.ts',
    find: 'if (address === location.href) return',
    replace: 'if (address) return',
    rows: ['C4.5'],
  },
  {
    why: 'what was seen once is not looked at again when it comes back',
    file: 'src/gate/gate.ts',
    find: '({ addedNodes }) => [...addedNodes]',
    replace: '({ addedNodes }) => [...addedNodes].filter((node) => !released.has(node as Element))',
    rows: ['C4.6'],
  },
  {
    why: 'a yes waits for a frame that is painted',
    file: 'src/gate/tasks.ts',
    find: 'setTimeout(resolve, 100)',
    replace: '',
    rows: ['C9.2'],
  },
]
