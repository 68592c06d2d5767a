/**
 * A JSX runtime that makes elements, for surfaces that are drawn once: what changes in them later, a switch, is
 * the browser's own.
 *
 * Their bundles resolve `preact/jsx-runtime` to this file: the same components, a few hundred bytes in place of
 * four thousand.
 */
import { doc } from '../shared/doc'

type Child = Node | string | number | boolean | null | undefined | readonly Child[]
type Props = { readonly [name: string]: unknown; readonly children?: Child }

export function jsx(type: string | ((props: Props) => Node), { children, ...props }: Props): Node {
  if (typeof type === 'function') return type({ children, ...props })
  const element = doc.createElement(type)
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function')
      element.addEventListener(name.slice(2).toLowerCase(), value as EventListener)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value))
  }
  append(element, children)
  return element
}

export { jsx as jsxs }

export function Fragment({ children }: Props): Node {
  const fragment = doc.createDocumentFragment()
  append(fragment, children)
  return fragment
}

function append(parent: Node, child: Child): void {
  if (Array.isArray(child)) for (const item of child) append(parent, item)
  else if (child instanceof Node) parent.appendChild(child)
  else if (child && child !== true) parent.appendChild(doc.createTextNode(`${child}`))
}
