/** `e2e/matrix/copies.spec.ts`. */
export const copies = [
  {
    why: 'an object under our name is not looked at',
    file: 'src/entries/script.ts',
    find: ' || isObject(globals.placet)',
    replace: '',
    rows: ['C6.2', 'C7.2', 'C7.3'],
  },
  {
    why: 'a copy that has not started yet does not count',
    file: 'src/entries/script.ts',
    find: 'queue.isTaken || ',
    replace: '',
    rows: ['C6.3'],
  },
  {
    why: 'whatever stands under our name is taken for a copy',
    file: 'src/entries/script.ts',
    find: 'isObject(globals.placet)',
    replace: '(globals.placet && globals.placet !== queue)',
    rows: ['C7.4', 'C7.5'],
  },
  {
    why: 'a stored choice is worked out by the engine at each visit',
    file: 'src/client/read-state.ts',
    find: 'other || fingerprint !== mark',
    replace: 'true || other || fingerprint !== mark',
    rows: ['C7.7'],
  },
  {
    why: 'the API can be written to',
    file: 'src/client/api.ts',
    find: 'Object.freeze<Placet>(',
    replace: '((it: Placet) => it)(',
    rows: ['C7.8'],
  },
]
