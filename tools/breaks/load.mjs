/** `e2e/matrix/load.spec.ts`. */
export const load = [
  {
    why: 'all that is released runs in one task',
    file: 'src/gate/scripts.ts',
    find: 'SLICE_MS = 8',
    replace: 'SLICE_MS = 60_000',
    rows: ['C11.1'],
  },
  {
    why: 'for each element all of the others are looked for',
    file: 'src/gate/gate.ts',
    find: 'const was = released.get(element)',
    replace:
      'const was = [...doc.querySelectorAll(GATED)].includes(element) ? released.get(element) : undefined',
    rows: ['C11.2'],
  },
  {
    why: 'for each element that is added all of the others are looked at',
    file: 'src/gate/gate.ts',
    find: 'const was = released.get(element)',
    replace: 'const was = gatedIn(roots).includes(element) ? released.get(element) : undefined',
    rows: ['C12.1'],
  },
  {
    why: 'the gate holds on to whatever it has seen',
    file: 'src/gate/gate.ts',
    find: 'new WeakMap<Element, boolean>()',
    replace: 'new Map<Element, boolean>()',
    rows: ['C10.1'],
  },
  {
    why: 'surfaces that are closed are kept in a list',
    file: 'src/ui/surface.ts',
    find: 'element.remove()',
    replace: 'element.remove()\n      ;((globalThis as any).closedSurfaces ??= []).push(element)',
    rows: ['C10.2'],
  },
  {
    why: '`destroy` leaves the listeners of controls',
    file: 'src/client/controls.ts',
    find: 'return () => undo.abort()',
    replace: 'return () => {}',
    rows: ['C10.3'],
  },
]
