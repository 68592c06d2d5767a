/** English, first layer. The shape of every language: a text more here is a text more everywhere. */
export const en = {
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
