// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.shop.example/a/" }
import { describe, expect, test } from 'vitest'
import { safeHref } from '../../src/ui/links'

test.each([
  'https://acme.example/privacy',
  'http://acme.example/',
  'HTTPS://ACME.example/',
  'mailto:dpo@acme.example',
  '/privacy',
  'privacy.html',
  '../privacy?a=b#c',
  '#privacy',
  '?privacy',
  '//acme.example/privacy',
])('%s is a link', (href) => {
  expect(safeHref(href)).toBe(href)
})

describe('no link is made of', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\n:alert(1)',
    'javascript://acme.example/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    ' DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'VBScript:msgbox(1)',
    'blob:https://www.shop.example/1',
    'filesystem:https://www.shop.example/1',
    'file:///etc/passwd',
    'view-source:https://acme.example/',
    'ftp://acme.example/',
    'tel:112',
    'about:blank',
    'feed:javascript:alert(1)',
    'https://',
    'http://a b/',
    '',
  ])('%j', (href) => {
    expect(safeHref(href)).toBeUndefined()
  })

  test.each([[undefined], [null]])('%j', (href) => {
    expect(safeHref(href as never)).toBeUndefined()
  })
})

test.each([
  '&#106;avascript:alert(1)',
  '&#x6A;avascript&colon;alert(1)',
  'javascript&colon;alert(1)',
  '%6Aavascript:alert(1)',
  'javascript%3Aalert(1)',
  '\\u006aavascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'ｊavascript:alert(1)',
])('what only looks like a script leads nowhere but into the site: %s', (href) => {
  const link = document.createElement('a')
  const safe = safeHref(href)
  if (safe !== undefined) link.setAttribute('href', safe)
  expect(safe === undefined || new URL(link.href).origin === 'https://www.shop.example').toBe(true)
})
