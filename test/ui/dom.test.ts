// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { Fragment, jsx, jsxs } from '../../src/ui/dom'

const HOSTILE = '<img src=x onerror="globalThis.hit = 1">'
const html = (node: Node) => (node as HTMLElement).outerHTML

describe('an element', () => {
  test('has its attributes as they are written', () => {
    expect(html(jsx('a', { href: '/a', class: 'b', 'data-placet-do': 'c', tabIndex: -1 }))).toBe(
      '<a href="/a" class="b" data-placet-do="c" tabindex="-1"></a>',
    )
  })

  test.each([
    [true, ' hidden=""'],
    [false, ''],
    [undefined, ''],
    ['', ' hidden=""'],
    [0, ' hidden="0"'],
  ])('with an attribute of %j has "%s"', (hidden, expected) => {
    expect(html(jsx('p', { hidden }))).toBe(`<p${expected}></p>`)
  })

  test.each([
    [['a', 'b'], 'ab'],
    [['a', ['b', ['c']]], 'abc'],
    [1, '1'],
    [null, ''],
    [undefined, ''],
    [false, ''],
    [true, ''],
    ['', ''],
  ])('with the children %j has the text %j', (children, expected) => {
    const element = jsxs('p', { children })
    expect(element.textContent).toBe(expected)
  })

  test('has elements in it in their order', () => {
    expect(html(jsx('p', { children: ['a', jsx('b', { children: 'c' }), 'd'] }))).toBe('<p>a<b>c</b>d</p>')
  })
})

test('text stays text, in children and in attributes', () => {
  const element = jsx('p', {
    title: `" onclick="hit()" x="${HOSTILE}`,
    children: [HOSTILE, [`&lt;${HOSTILE}`]],
  }) as HTMLElement
  document.body.replaceChildren(element)
  expect(element.children).toHaveLength(0)
  expect(element.textContent).toBe(`${HOSTILE}&lt;${HOSTILE}`)
  expect(element.getAttributeNames()).toEqual(['title'])
  expect(document.querySelector('img')).toBeNull()
})

test('an object that looks like an element is drawn as none', () => {
  const child = JSON.parse('{"type":"img","props":{"src":"x","onerror":"hit()"},"nodeType":1}')
  const element = jsx('p', { children: child }) as HTMLElement
  expect(element.children).toHaveLength(0)
})

test('a component is given its properties and children', () => {
  const Item = ({ name, children }: Parameters<typeof Fragment>[0]) =>
    jsx('li', { children: [`${name}: `, children] })
  expect(html(jsx(Item, { name: 'a', children: 'b' }))).toBe('<li>a: b</li>')
})

test('a fragment leaves nothing of itself', () => {
  expect(html(jsx('ul', { children: Fragment({ children: [jsx('li', {}), jsx('li', {})] }) }))).toBe(
    '<ul><li></li><li></li></ul>',
  )
})
