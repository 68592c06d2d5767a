import { expect, test } from 'vitest'
import { createJar } from './jar'

const page = 'https://www.shop.example/a/b'

test.each([
  ['x=1', 'x=1'],
  ['x=1;path=/', 'x=1'],
  ['x=1;path=/a', 'x=1'],
  ['x=1;path=/a/', 'x=1'],
  ['x=1;path=/a/b/', ''],
  ['x=1;path=/c', ''],
  ['x=1;path=/;domain=shop.example', 'x=1'],
  ['x=1;path=/;domain=.shop.example', 'x=1'],
  ['x=1;path=/;domain=blog.shop.example', ''],
  ['x=1;path=/;domain=example', ''],
  ['x=1;max-age=0', ''],
  ['x=1;expires=Thu, 01 Jan 1970 00:00:00 GMT', ''],
  ['x=1;secure', 'x=1'],
  ['__Secure-x=1;path=/', ''],
  ['__Secure-x=1;path=/;secure', '__Secure-x=1'],
  ['__Host-x=1;path=/a;secure', ''],
  ['__Host-x=1;path=/;secure', '__Host-x=1'],
  ['x=1;partitioned', ''],
  [`x=${'y'.repeat(4095)}`, `x=${'y'.repeat(4095)}`],
  [`x=${'y'.repeat(4096)}`, ''],
])('the jar of these tests keeps %s as %j', (text, expected) => {
  const jar = createJar(page)
  jar.cookie = text
  expect(jar.cookie).toBe(expected)
})

test('the jar of these tests tells cookies apart by name, domain, path and partition', () => {
  const jar = createJar(page)
  jar.plant(
    'x=1;path=/',
    'x=2;path=/a',
    'x=3;path=/;domain=shop.example',
    'x=4;path=/;secure;partitioned',
    'y=5;httponly',
  )
  expect(jar.cookie).toBe('x=2; x=1; x=3; x=4')
  jar.cookie = 'x=;max-age=0;path=/'
  expect(jar.cookie).toBe('x=2; x=3; x=4')
})
