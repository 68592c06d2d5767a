// @ts-check
/**
 * The one site that every contestant asks for: four categories, six services, and scripts that wait for a yes.
 *
 * Each contestant puts this into its own config and markup, as its quick start says.
 */

/** @typedef {{ id: string, title: string, about: string }} Category */
/** @typedef {{ id: string, category: string, name: string, cookie: string }} Service */
/** A script that is held: inline code, or the address of a file. */
/** @typedef {{ service: Service, code?: string, src?: string }} Held */

/** @type {readonly Category[]} */
export const categories = [
  { id: 'necessary', title: 'Strictly necessary', about: 'The shop does not work without these.' },
  { id: 'analytics', title: 'Audience', about: 'Tells us which pages are read, and which are not.' },
  { id: 'marketing', title: 'Advertising', about: 'Shows our offers elsewhere, and counts what they bring.' },
  { id: 'chat', title: 'Chat', about: 'Lets you talk with us in the page.' },
]

/** @type {readonly Service[]} */
export const services = [
  { id: 'visits', category: 'analytics', name: 'Visit counter', cookie: 'visits_' },
  { id: 'heatmap', category: 'analytics', name: 'Heat map', cookie: 'heat_' },
  { id: 'ads', category: 'marketing', name: 'Ad network', cookie: 'ads_' },
  { id: 'social', category: 'marketing', name: 'Social pixel', cookie: 'soc_' },
  { id: 'mailing', category: 'marketing', name: 'Mailing list', cookie: 'mail_' },
  { id: 'help', category: 'chat', name: 'Help desk', cookie: 'help_' },
]

export const texts = {
  title: 'Your choice',
  body: 'This shop would like to use cookies: to count its readers, to show its offers elsewhere and to chat with you. Nothing of it is needed to buy. You can say yes, say no, or choose, and change your mind later.',
  accept: 'Accept all',
  refuse: 'Refuse all',
  choose: 'Choose',
  save: 'Save',
  close: 'Close',
  privacy: 'Privacy policy',
}

/** The services of one category. @param {string} category */
export const servicesOf = (category) => services.filter((service) => service.category === category)

/**
 * Held scripts, spread over all services in turn. Each tells the page's probe its number when it runs.
 *
 * @param {number} count
 * @param {boolean} isExternal
 * @returns {readonly Held[]}
 */
export const heldScripts = (count, isExternal) =>
  Array.from({ length: count }, (_, index) => {
    // The remainder is in range.
    const service = /** @type {Service} */ (services[index % services.length])
    return isExternal ? { service, src: `/ran/${index}.js` } : { service, code: ranCode(index) }
  })

/** @param {number} index */
export const ranCode = (index) => `bench.onRan(${index})`
