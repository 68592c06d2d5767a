/** `e2e/matrix/signals.spec.ts` and `gpc.spec.ts`. */
export const signals = [
  {
    why: 'the signal is not asked for',
    file: 'src/signals/gpc.ts',
    find: 'nav.globalPrivacyControl === true',
    replace: 'false',
    rows: ['B11.1'],
  },
  {
    why: 'the property that the browser itself sets is not read',
    browser: 'firefox',
    file: 'src/signals/gpc.ts',
    find: 'nav.globalPrivacyControl === true',
    replace: 'false',
    rows: ['B11.6'],
  },
  {
    why: 'the signal outweighs a later yes',
    file: 'src/consent/grants.ts',
    find: '!service.barred &&',
    replace: '!service.barred &&\n    !rules.signalled.includes(category) &&',
    rows: ['B11.2'],
  },
  {
    why: 'what the signal has refused ends with it',
    file: 'src/config/rules.ts',
    find: ', ...refused]',
    replace: ', ...(gpc ? refused : [])]',
    rows: ['B11.4'],
  },
  {
    why: 'what the signal refused is kept with an id',
    file: 'src/client/engine.ts',
    find: "outcome('gpc', 'api', '')",
    replace: "outcome('gpc', 'api', randomId())",
    rows: ['B11.7'],
  },
  {
    why: 'whatever the property says is taken for the signal',
    file: 'src/signals/gpc.ts',
    find: 'nav.globalPrivacyControl === true',
    replace: '!!nav.globalPrivacyControl',
    rows: ['B11.3'],
  },
  {
    why: 'what the signal refused is kept after the page was told, over its answer',
    file: 'src/client/engine.ts',
    find: "if (!to.record && rules.mode !== 'opt-in' && rules.signalled[0] && !refused[0]) remember()\n      core.move(to, effects)",
    replace:
      "core.move(to, effects)\n      if (!to.record && rules.mode !== 'opt-in' && rules.signalled[0] && !refused[0]) remember()",
    rows: ['B11.8'],
  },
  {
    why: 'what the signal refuses is kept where nothing is allowed anyway',
    edits: [
      {
        file: 'src/client/engine.ts',
        find: "rules.mode !== 'opt-in' && rules.signalled[0]",
        replace: 'rules.signalled[0]',
      },
      { file: 'src/client/read-state.ts', find: "mode === 'opt-in' &&", replace: "mode !== 'opt-in' &&" },
    ],
    rows: ['B11.5'],
  },
]
