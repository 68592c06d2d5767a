/**
 * A JSX runtime that makes elements, for surfaces that never update.
 *
 * Bundles that draw only such surfaces resolve `preact/jsx-runtime` to this file: the same components, a few
 * hundred bytes in place of five thousand.
 */
type Child = Node | string | number | boolean | null | undefined | readonly Child[]
type Props = { readonly [name: string]: unknown; readonly children?: Child }

export function jsx(type: string | ((props: Props) => Node), { children, ...props }: Props): Node {
  if (typeof type === 'function') return type({ children, ...props })
  const element = document.createElement(type)
  for (const [name, value] of Object.entries(props)) {
    if (value === true) element.setAttribute(name, '')
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value))
  }
  append(element, children)
  return element
}

export { jsx as jsxs }

export function Fragment({ children }: Props): Node {
  const fragment = document.createDocumentFragment()
  append(fragment, children)
  return fragment
}

function append(parent: Node, child: Child): void {
  if (Array.isArray(child)) for (const item of child) append(parent, item)
  else if (child instanceof Node) parent.appendChild(child)
  else if (child && child !== true) parent.appendChild(document.createTextNode(`${child}`))
}
