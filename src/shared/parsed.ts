import { doc } from './doc'

/** Resolves when the page is parsed to its end, or is no longer: at once where it is not. */
export const parsed = async (): Promise<unknown> =>
  doc.readyState === 'loading' &&
  new Promise((resolve) => doc.addEventListener('readystatechange', resolve, { once: true }))
