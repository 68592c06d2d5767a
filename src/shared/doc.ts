/**
 * The document, its members as its prototype has them.
 *
 * Named elements stand in front of the page's `document.body` and the rest: `<img name="body">` is enough.
 * `document.cookie` is not read through this: browsers' and privacy tools' own stand in front of it on purpose.
 */
export const doc = new Proxy(
  {},
  {
    get(_, name) {
      const member: unknown = Reflect.get(Document.prototype, name, document)
      return typeof member === 'function' ? member.bind(document) : member
    },
    set: (_, name, value) => Reflect.set(Document.prototype, name, value, document),
  },
  // The cast: nothing is read from the empty object, and everything from the document.
) as Document
