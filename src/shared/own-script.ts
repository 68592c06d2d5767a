/**
 * The script element that is being run, for classic scripts at their first step.
 *
 * Through the prototype's getter: a page element named `currentScript` would shadow the document's own.
 */
export const ownScript = (): HTMLScriptElement | null =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document) ?? null
