/** `e2e/matrix/storage.spec.ts`. */
export const storage = [
  {
    why: 'a cookie that cannot be decoded throws',
    file: 'src/storage/cookies.ts',
    find: "attempt(() => decodeURIComponent(value)) ?? ''",
    replace: 'decodeURIComponent(value)',
    rows: ['A1.2'],
  },
  {
    why: 'words that are never written are read all the same',
    file: 'src/consent/record.ts',
    find: 'throw text',
    replace: 'return given',
    rows: ['A2.1'],
  },
  {
    why: 'a record is copied by a merge that follows `__proto__`',
    file: 'src/consent/record.ts',
    find: 'dict<string>(JSON.parse(text))',
    replace: `(function merge(to: any, from: any): any {
      for (const key in from)
        if (typeof from[key] === 'object') merge((to[key] ??= {}), from[key])
        else to[key] = from[key]
      return to
    })({}, JSON.parse(text))`,
    rows: ['A2.2'],
  },
  {
    why: 'a record may have been changed before it was made',
    file: 'src/consent/record.ts',
    find: 'created <= updated && ',
    replace: '',
    rows: ['A3.2'],
  },
  {
    why: 'a record that has ended is believed',
    file: 'src/consent/record.ts',
    find: ' && expires > now',
    replace: '',
    rows: ['A4.1', 'A13.2'],
  },
  {
    why: 'a record from the future is believed',
    file: 'src/consent/record.ts',
    find: 'updated < now + CLOCK_SKEW_S && ',
    replace: '',
    rows: ['A4.2', 'A4.3'],
  },
  {
    why: 'what the cookies refuse is kept nowhere else',
    file: 'src/storage/write.ts',
    find: 'attempt(() => localStorage.setItem(name, text))',
    replace: '',
    rows: ['A5', 'A16'],
  },
  {
    why: 'a copy in the second store outlives the cookie',
    file: 'src/storage/write.ts',
    find: 'removeItem(name))\n  return true',
    replace: 'setItem(name, text))\n  return true',
    rows: ['A6', 'E16.7'],
  },
  {
    why: 'what nobody has decided counts as allowed',
    file: 'src/client/create-client.ts',
    find: ': isGranted(need)',
    replace: ': !state.decided || isGranted(need)',
    rows: ['A9.1', 'A9.3', 'A10', 'B12.2', 'C4.1', 'C5.10', 'E16.6'],
  },
  {
    why: 'cookies are asked for where asking throws',
    file: 'src/storage/cookies.ts',
    find: "attempt(() => document.cookie.split('; ')) ?? []",
    replace: "document.cookie.split('; ')",
    rows: ['A9.2', 'A17', 'E5.1'],
  },
  {
    why: 'databases are asked for where there is no origin',
    file: 'src/storage/leftovers.ts',
    find: "window.origin === 'null' ? [] : ",
    replace: '',
    rows: ['A9.4'],
  },
  {
    why: 'what was written is not read back',
    file: 'src/storage/write.ts',
    find: 'return attempt(() => localStorage.getItem(name)) === text',
    replace: 'return true',
    rows: ['A11.1'],
  },
  {
    why: 'a store that refuses to be listed is waited for',
    file: 'src/storage/leftovers.ts',
    find: '.then(pick, () => [])',
    replace: '.then(pick)',
    rows: ['A11.2'],
  },
  {
    why: 'a store that is not there throws',
    file: 'src/storage/leftovers.ts',
    find: 'return []\n',
    replace: 'throw kind\n',
    rows: ['A11.3'],
  },
  {
    why: 'what cannot be deleted keeps the rest from it',
    file: 'src/storage/erase.ts',
    find: 'Promise.allSettled',
    replace: 'Promise.all',
    rows: ['A11.4'],
  },
  {
    why: 'each visit writes the record anew',
    edits: [
      {
        file: 'src/client/read-state.ts',
        find: 'other || fingerprint !== mark',
        replace: 'true || other || fingerprint !== mark',
      },
      {
        file: 'src/client/engine.ts',
        find: ' && (found.length > 1 || fingerprint !== core.mark)',
        replace: '',
      },
    ],
    rows: ['A12'],
  },
  {
    why: 'a config may say any number of months',
    file: 'src/consent/months.ts',
    find: 'Math.min(Math.max(Math.floor(months), 1), MOST)',
    replace: 'Math.max(Math.floor(months), 1)',
    rows: ['A15'],
  },
]
