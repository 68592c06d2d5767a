import { doc } from './doc'

/** Resolves when the page is parsed to its end: at once where it is. */
export const parsed = async (): Promise<unknown> =>
  doc.readyState === 'loading' &&
  new Promise((resolve) => doc.addEventListener('DOMContentLoaded', resolve, { once: true }))
