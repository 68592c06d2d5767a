/** `e2e/matrix/scripts.spec.ts`. */
export const scripts = [
  {
    why: 'inline code is evaluated instead of being put in the page',
    file: 'src/gate/scripts.ts',
    find: 'else copy.text = passport.code(source.text)',
    replace: 'else new Function(source.text)()',
    rows: ['D1.2', 'D7'],
  },
  {
    why: 'a script that fails is not heard of',
    file: 'src/gate/scripts.ts',
    find: 'copy.onload = copy.onerror = ',
    replace: 'copy.onload = ',
    rows: ['D1.3', 'D1.4', 'D6'],
  },
  {
    why: 'no script waits for those before it',
    file: 'src/gate/scripts.ts',
    find: "return copy.hasAttribute('async') ? undefined : settled",
    replace: 'return settled && undefined',
    rows: ['D2.2'],
  },
  {
    why: 'circles of services are followed without end',
    file: 'src/consent/grants.ts',
    find: '!path.includes(other) && ',
    replace: '',
    rows: ['D3.2'],
  },
  {
    why: 'released scripts are written into the document',
    file: 'src/gate/scripts.ts',
    find: 'source.replaceWith(copy)',
    replace: 'document.write(copy.outerHTML)',
    rows: ['D4'],
  },
  {
    why: 'modules go first',
    file: 'src/gate/scripts.ts',
    find: '[...first, ...late]',
    replace: '[...late, ...first]',
    rows: ['D5.1'],
  },
  {
    why: 'whatever is released is JavaScript',
    file: 'src/gate/scripts.ts',
    find: 'if (type) copy.type = type',
    replace: '',
    rows: ['D5.2', 'D5.3'],
  },
  {
    why: 'a released script keeps the attributes that somebody has thought of',
    file: 'src/gate/scripts.ts',
    find: 'copy.setAttribute(name, value)',
    replace: 'if (/^(id|data-.*|async|defer|integrity)$/.test(name)) copy.setAttribute(name, value)',
    rows: ['D5.4'],
  },
  {
    why: 'a released script loses its integrity',
    edits: [
      { file: 'src/gate/scripts.ts', find: '|^nonce$', replace: '|^nonce$|^integrity$' },
      { file: 'src/gate/scripts.ts', find: '(crossorigin|integrity|', replace: '(crossorigin|' },
    ],
    rows: ['D6'],
  },
  {
    why: 'a script in the queue is not asked about again',
    file: 'src/gate/gate.ts',
    find: 'script.isConnected && isOpen(script)',
    replace: 'script.isConnected',
    rows: ['D9.2', 'D9.3'],
  },
  {
    why: 'names of cookies are taken for patterns',
    file: 'src/storage/leftovers.ts',
    find: ': name === pattern',
    replace: ': RegExp(pattern).test(name)',
    rows: ['D9.4'],
  },
  {
    why: 'a script that runs already is run again',
    edits: [
      {
        file: 'src/gate/gate.ts',
        find: 'return isScript && opens && !isLive',
        replace: 'return isScript && opens',
      },
      { file: 'src/gate/gate.ts', find: 'opens || (isScript && isLive)', replace: 'opens' },
    ],
    rows: ['C4.4', 'D10.1'],
  },
]
