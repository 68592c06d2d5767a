/** `e2e/matrix/privacy-tools.spec.ts`. */
export const privacyTools = [
  {
    why: 'what is announced is written into the text that was there',
    file: 'src/ui/surface.ts',
    find: 'status.textContent = say(stage)',
    replace: "(status.firstChild ?? status.appendChild(doc.createTextNode(''))).nodeValue = say(stage)",
    rows: ['E14.1'],
  },
  {
    why: 'another language is drawn beside the first',
    file: 'src/ui/root.ts',
    find: 'surface?.close()\n',
    replace: '',
    rows: ['E14.2'],
  },
  {
    why: 'the page behind a dialog is kept from scrolling',
    file: 'src/ui/surface.ts',
    find: 'dialog.showModal()',
    replace: "dialog.showModal()\n    doc.documentElement.style.overflow = 'hidden'",
    rows: ['E15.1', 'E15.2'],
  },
  {
    why: 'what an extension has removed is not put back for the settings',
    file: 'src/ui/root.ts',
    find: 'if (!root.isConnected) home = undefined',
    replace: '',
    rows: ['E15.3'],
  },
  {
    why: 'the page behind the question is out of reach',
    file: 'src/ui/surface.ts',
    find: 'root.prepend(element)',
    replace:
      'root.prepend(element)\n  for (const other of doc.body.children) (other as HTMLElement).inert = other !== root',
    rows: ['E16.1'],
  },
  {
    why: 'it is not asked whether a dialog can be seen',
    file: 'src/ui/surface.ts',
    find: '!element.getClientRects().length',
    replace: '!element',
    rows: ['E16.2', 'E16.3'],
  },
  {
    why: 'the banner has a name that lists hide',
    file: 'src/ui/banner-chunk.ts',
    find: '`placet-panel placet-${banner}`',
    replace: '`placet-panel cookie-notice placet-${banner}`',
    rows: ['E16.4'],
  },
  {
    why: 'a refusal must be a visitor’s own click',
    file: 'src/client/controls.ts',
    find: "else void call('act', placetDo,",
    replace: "else if (event.isTrusted) void call('act', placetDo,",
    rows: ['E16.5'],
  },
]
