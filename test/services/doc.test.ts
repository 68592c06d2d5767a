/**
 * docs/services.md is what the sheets say.
 */
import { expect, test } from 'vitest'
import { render, written } from '../../tools/services-doc.mjs'

test('docs/services.md is up to date', async () => {
  const text = await render()
  expect(written() === text, 'docs/services.md is behind: node tools/services-doc.mjs').toBe(true)
})
