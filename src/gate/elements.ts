/** Elements that hold an address back: `data-src` and the like, set when granted, taken out when withdrawn. */
import { dataOf } from '../shared/data-of'
import type { Passport } from '../shared/trusted'

const ADDRESSES = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc']

/** Whether nothing of `element` was loaded: no address stands where the browser would follow it. */
export const isInert = (element: HTMLElement): boolean =>
  !ADDRESSES.some((name) => element.hasAttribute(name))

/** Sets the addresses. @returns the element that is now in the page. */
export function release(element: HTMLElement, { url }: Passport): HTMLElement {
  for (const name of ADDRESSES) {
    const value = dataOf(element, name)
    // For all, though only `embed` and `object` ask for it: the others take its text.
    if (value) element.setAttribute(name, url(value))
  }
  return reload(element)
}

/** Takes the addresses out. @returns the element that is now in the page. */
export function hold(element: HTMLElement): HTMLElement {
  if (isInert(element)) return element
  // A frame is replaced by an empty copy: not every browser unloads one whose address is removed.
  const held = element instanceof HTMLIFrameElement ? (element.cloneNode() as HTMLIFrameElement) : element
  for (const name of ADDRESSES) {
    const value = held.getAttribute(name)
    // Written live by mistake: kept for the day it is granted.
    if (value && !dataOf(held, name)) held.dataset[name] = value
    held.removeAttribute(name)
  }
  if (held !== element) element.replaceWith(held)
  return reload(held)
}

/** Media choose their source once; they must be told to choose again. */
function reload(element: HTMLElement): HTMLElement {
  element.closest<HTMLMediaElement>('video,audio')?.load()
  return element
}
