/**
 * English. The shape of every language: a text more here is a text more everywhere.
 *
 * Three layers, downloaded apart: what the question says; what the settings, placeholders and questions in
 * context say; what the cookie policy says, and what presets say of themselves.
 */
export const first = {
  banner: {
    title: 'May we use cookies?',
    intro: '{site} and {partners} ask to store and read information on your device for these purposes:',
    introAlone: '{site} asks to store and read information on your device for these purposes:',
    consequence: 'Nothing starts before you say yes. If you refuse, the site works without these features.',
    withdraw:
      'Your choice is kept for {duration}. You can withdraw it at any time under “{reopen}”; what was done before stays lawful.',
    transfer: 'Accepting all includes sending data to {countries}, without the protection of European law.',
    renewed: 'We ask again because something is new. Your other answers stand.',
    notice: 'This site uses cookies for the purposes below.',
    close: 'Close and refuse',
    understood: 'Understood',
    accept: 'Accept all',
    reject: 'Refuse all',
    settings: 'Cookie settings',
    privacyPolicy: 'Privacy policy',
    cookiePolicy: 'Cookie policy',
    legalNotice: 'Legal notice',
  },
  partners: { one: '{count} partner', other: '{count} partners' },
  months: { one: '{count} month', other: '{count} months' },
  categories: {
    necessary: { title: 'Strictly necessary', description: 'What the site cannot work without.' },
    analytics: { title: 'Analytics', description: 'Measure how the site is used.' },
    marketing: { title: 'Marketing', description: 'Show ads that fit you, and measure them.' },
    chat: { title: 'Chat', description: 'Talk to us on this page.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Choice saved: {list}.',
    on: '{name} on',
    off: '{name} off',
    session: 'Your choice applies to this page but could not be kept.',
  },
} as const

export const more = {
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
    gpc: 'Your browser asks not to be tracked (Global Privacy Control). We treat this as a refusal of: {list}.',
    last: 'Your last choice: {date}.',
    never: 'You have not chosen yet.',
    copy: 'Copy the record of my choice',
    copied: 'Copied.',
    language: 'Language',
    leftover: '{list} could not be deleted from here. You can delete it in the settings of your browser.',
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
    instead: 'Without it:',
  },
} as const

export const policy = {
  policy: {
    intro:
      '{site} stores and reads the following on your device. What is not strictly necessary starts only after your yes.',
    choice: 'Your choice',
    withdraw: 'Withdraw all',
    controller: 'Who is responsible',
    dpo: 'Data protection officer: {contact}',
    hosts: 'Contacts: {list}',
    why: 'Why it is necessary: {why}',
    own: 'Keeps your choice, so that you are not asked again.',
    none: 'Nothing of this kind.',
  },
  purposes: {
    visitor: 'Recognise the browser again',
    session: 'Keep one visit together',
    measure: 'Measure how the site is used',
    replay: 'Record how pages are used',
    test: 'Compare versions of a page',
    errors: 'Find and mend errors',
    ads: 'Show ads that fit, and measure them',
    click: 'Remember which ad was clicked',
    conversion: 'Measure what an ad led to',
    chat: 'Talk on this page, and keep the conversation',
    map: 'Show maps',
    media: 'Play videos and sound',
    social: 'Show posts of social networks',
    settings: 'Remember settings',
    consent: 'Remember a decision about data',
    security: 'Tell people from robots, and prevent abuse',
    balance: 'Spread the load over servers',
    payment: 'Pay, and prevent fraud',
    form: 'Show forms, and make appointments',
    messages: 'Send newsletters and messages',
    fonts: 'Load fonts',
    tags: 'Load other services',
    queue: 'Limit and order what is sent',
  },
} as const
