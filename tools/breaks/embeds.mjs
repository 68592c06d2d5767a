/** `e2e/matrix/embeds.spec.ts`. */
export const embeds = [
  {
    why: 'an address is `src` or `href`',
    file: 'src/gate/elements.ts',
    find: "['src', 'srcset', 'href', 'data', 'poster', 'srcdoc']",
    replace: "['src', 'href']",
    rows: ['D8.2', 'D8.3', 'D8.5', 'D8.6', 'D8.12'],
  },
  {
    why: 'addresses stay where they are after a no',
    file: 'src/gate/elements.ts',
    find: 'held.removeAttribute(name)',
    replace: '',
    rows: ['D8.4', 'D8.7', 'D8.8', 'D8.9'],
  },
  {
    why: 'a placeholder without its frame goes to the end of the page',
    file: 'src/ui/placeholder.tsx',
    find: 'embed.before(element)',
    replace: 'if (embed.isConnected) embed.before(element)\n  else doc.body.append(element)',
    rows: ['D8.10'],
  },
  {
    why: 'an address that was written live is forgotten',
    file: 'src/gate/elements.ts',
    find: 'held.dataset[name] = value',
    replace: 'void value',
    rows: ['D8.11'],
  },
  {
    why: 'text that follows a choice does not',
    file: 'src/gate/gate.ts',
    find: 'element.hidden = !opens',
    replace: 'void opens',
    rows: ['D8.13'],
  },
]
