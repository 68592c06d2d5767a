/**
 * What `element` says in its attribute `data-…`.
 *
 * By its method: `dataset` answers with what a page has put on every object; and by that of its prototype: fields of a
 * form stand in front of its own members.
 */
export const dataOf = (element: Element, name: string): string | undefined =>
  Element.prototype.getAttribute.call(element, `data-${name}`) ?? undefined
