/** English, second layer: what a visitor who opens nothing never downloads. */
export const enMore = {
  preferences: {
    title: 'Cookie settings',
    intro:
      'Decide for each purpose. Everything is off until you turn it on, and you can withdraw a yes here at any time.',
    purposes: 'Purposes',
    always: 'Always on',
    save: 'Save my choice',
    close: 'Close without saving',
    details: 'Details about {name}',
    provider: 'Provider: {name}, {country}',
    policy: 'Privacy policy of {name}',
    cookies: 'What {name} stores',
    name: 'Name',
    kind: 'Kind',
    purpose: 'Purpose',
    duration: 'Kept for',
    session: 'until you close the browser',
    kept: 'until it is deleted',
    cookie: 'Cookie',
    nothing: 'Stores nothing on your device.',
    transferTo: 'Data is sent to {country}: {safeguard}.',
    transferAllow: 'Allow sending data to {country}',
    transferRisk:
      'No adequacy decision and no safeguard protects it there: authorities may read it, and you have no effective remedy.',
    gpc: 'Your browser asks not to be tracked (Global Privacy Control). We treat this as a refusal of marketing.',
    last: 'Your last choice: {date}.',
    never: 'You have not chosen yet.',
  },
  safeguards: {
    none: 'no safeguard',
    adequacy: 'adequacy decision of the European Commission',
    dpf: 'EU-US Data Privacy Framework',
    scc: 'standard contractual clauses',
    bcr: 'binding corporate rules',
  },
  placeholder: {
    title: '{name} is off',
    about:
      'To show this, your browser contacts {provider} ({country}), which may store cookies on your device.',
    once: 'Load once',
    always: 'Always allow {name}',
    link: 'Open at {host}',
  },
  ask: {
    title: 'Allow {name}?',
    allow: 'Always allow {name}',
    later: 'Not now',
  },
} as const
