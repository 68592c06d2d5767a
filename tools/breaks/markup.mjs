/** `e2e/matrix/markup.spec.ts`. */
export const markup = [
  {
    why: 'what needs nothing is open',
    file: 'src/gate/gate.ts',
    find: 'needs.length > 0 && ',
    replace: '',
    rows: ['C5.2'],
  },
  {
    why: 'the lack of a key that nobody knows is a lack',
    file: 'src/client/create-client.ts',
    find: ' && isKnown(key) && ',
    replace: ' && ',
    rows: ['C5.11'],
  },
  {
    why: '“without” does not wait for the decision',
    file: 'src/client/create-client.ts',
    find: 'state.decided && isKnown(key)',
    replace: 'isKnown(key)',
    rows: ['C5.3'],
  },
  {
    why: 'one need that is met is enough',
    file: 'src/gate/gate.ts',
    find: 'needs.every(host.isMet)',
    replace: 'needs.some(host.isMet)',
    rows: ['C5.4'],
  },
  {
    why: 'what is added later is not looked at',
    file: 'src/gate/gate.ts',
    find: 'look(mutations.flatMap(({ addedNodes }) => [...addedNodes]))',
    replace: 'void mutations',
    rows: ['C5.5'],
  },
  {
    why: 'a decision is carried out in the document alone',
    file: 'src/gate/gate.ts',
    find: 'look(roots)',
    replace: 'look([document])',
    rows: ['C5.6'],
  },
  {
    why: 'every element is taken for one of HTML',
    edits: [
      {
        file: 'src/gate/gate.ts',
        find: '.filter((element) => element instanceof HTMLElement)',
        replace: '',
      },
      {
        file: 'src/shared/data-of.ts',
        find: 'Element.prototype.getAttribute.call(element, `data-${name}`) ?? undefined',
        replace: "(element as HTMLElement).dataset[name.replace('placet-s', 'placetS')]",
      },
    ],
    rows: ['C5.7'],
  },
  {
    why: 'a form is asked by its own members, which its fields hide',
    file: 'src/gate/gate.ts',
    find: 'matches.call(node, selector)',
    replace: 'node.matches(selector)',
    rows: ['C5.8'],
  },
  {
    why: 'attributes are watched too',
    edits: [
      {
        file: 'src/gate/gate.ts',
        find: '{ childList: true, subtree: true }',
        replace: "{ childList: true, subtree: true, attributeFilter: ['data-consent'] }",
      },
      {
        file: 'src/gate/gate.ts',
        find: '({ addedNodes }) => [...addedNodes]',
        replace: '({ addedNodes, target }) => [...addedNodes, target]',
      },
    ],
    rows: ['C5.9', 'C12.2'],
  },
  {
    why: 'a script is run with what there is of it',
    file: 'src/gate/scripts.ts',
    find: 'while (isUnfinished(script)) await nextPaint()',
    replace: '',
    rows: ['C5.13'],
  },
  {
    why: 'the config is read with what there is of it',
    file: 'src/entries/script.ts',
    find: 'return attempt(read) ?? parsed().then(read)',
    replace: 'return read()',
    rows: ['C5.14'],
  },
  {
    why: 'the question does not wait for a body',
    file: 'src/ui/root.ts',
    find: 'while (!doc.body) await nextPaint()',
    replace: '',
    rows: ['C5.15'],
  },
]
