import { describe, expect, test } from 'vitest'
import { explain } from '../../src/client/explain'
import { resolveConfig } from '../../src/config/resolve'
import { initial } from '../../src/consent/grants'
import type { ConsentRecord, Rules } from '../../src/consent/types'
import { record } from '../consent/samples'

const config = resolveConfig(
  {
    transfers: 'ask',
    services: [
      { id: 'shop', category: 'necessary', why: 'The basket.' },
      { id: 'ga', category: 'analytics' },
      { id: 'heat', category: 'analytics', requires: ['marketing'] },
      { id: 'ads', category: 'marketing', transfers: [{ country: 'US', safeguard: 'none' }] },
      { id: 'odd', category: 'nothing' },
      { id: 'long', category: 'analytics', cookies: [{ name: 'x', days: 900 }] },
      { id: 'mute', category: 'necessary' },
    ],
  },
  () => {},
)
const rules: Rules = {
  mode: 'opt-in',
  revision: 1,
  signalled: [],
  categories: ['analytics', 'marketing'],
  services: config.services,
}
const all = config.services.map(({ id }) => id)

function reasons(proof?: Partial<ConsentRecord>, given: Partial<Rules> = {}) {
  const now = { ...rules, ...given }
  const snapshot = initial(now, proof && record({ known: all, ...proof }))
  return { now, snapshot, entries: explain({ config, rules: now, snapshot, elements: [] }) }
}
const reasonFor = (key: string, ...which: Parameters<typeof reasons>) =>
  reasons(...which).entries.find((entry) => entry.key === key)!.reason

describe('the reason for a service', () => {
  const yes = { categories: { analytics: true, marketing: true } }

  test.each([
    ['ga', undefined, {}, 'undecided'],
    ['ga', yes, {}, 'granted'],
    ['ga', { categories: { analytics: false } }, {}, 'refused'],
    ['ga', { categories: { analytics: true }, services: { ga: false } }, {}, 'refused'],
    ['ga', { categories: { analytics: false }, services: { ga: true } }, {}, 'granted'],
    ['ga', { ...yes, known: [] }, {}, 'undecided'],
    ['ga', undefined, { mode: 'opt-out' }, 'granted'],
    ['ga', undefined, { mode: 'opt-out', signalled: ['analytics'] }, 'signal'],
    ['ga', { categories: { analytics: false } }, { mode: 'opt-out', signalled: ['analytics'] }, 'refused'],
    ['heat', { categories: { analytics: true, marketing: false } }, {}, 'requires'],
    ['heat', yes, {}, 'granted'],
    ['ads', yes, {}, 'transfer'],
    ['ads', { ...yes, transfers: { US: false } }, {}, 'transfer'],
    ['ads', { ...yes, transfers: { US: true } }, {}, 'granted'],
    ['ads', undefined, {}, 'undecided'],
    // Where categories are on by default, it is the transfer that is missing, not the decision.
    ['ads', undefined, { mode: 'opt-out' }, 'transfer'],
    ['heat', undefined, { mode: 'opt-out', signalled: ['marketing'] }, 'requires'],
    ['odd', yes, {}, 'PLACET_SERVICE_UNKNOWN'],
    ['long', yes, {}, 'PLACET_PROMISE'],
    ['mute', yes, {}, 'PLACET_SERVICE_WHY'],
    ['shop', undefined, {}, 'granted'],
  ] as const)('%s with %j under %j is %s', (key, proof, given, expected) => {
    expect(reasonFor(key, proof, given)).toBe(expected)
  })

  test('comes with its state, for every service, in the order of the config', () => {
    const { entries } = reasons(yes)
    expect(entries.map(({ key }) => key)).toEqual(all)
    for (const { kind, state, reason } of entries) {
      expect(kind).toBe('service')
      expect(state).toBe(reason === 'granted' ? 'released' : 'held')
    }
  })
})

describe('the reason for an element', () => {
  // The cast: nothing is asked of an element.
  const element = {} as Element
  const entryFor = (needs: string[], isOpen: boolean, proof?: Partial<ConsentRecord>) => {
    const { now, snapshot } = reasons(proof)
    return explain({ config, rules: now, snapshot, elements: [[element, needs, isOpen]] }).at(-1)!
  }

  test.each([
    [['analytics'], undefined, 'analytics: undecided'],
    [['analytics', 'marketing'], { categories: { analytics: true, marketing: false } }, 'marketing: refused'],
    [['nobody'], undefined, 'nobody: unknown-key'],
    [['ga', 'nobody'], { categories: { analytics: true } }, 'nobody: unknown-key'],
    [['ads'], { categories: { marketing: true } }, 'ads: transfer'],
    [['!analytics'], { categories: { analytics: true } }, '!analytics: granted'],
    [['!analytics'], undefined, '!analytics: undecided'],
    [['necessary', 'odd'], undefined, 'odd: PLACET_SERVICE_UNKNOWN'],
  ])('that needs %j with %j is "%s"', (needs, proof, expected) => {
    expect(entryFor(needs, false, proof)).toEqual({
      kind: 'element',
      key: needs.join(' '),
      state: 'held',
      reason: expected,
      element,
    })
  })

  test('that is open is that it was granted', () => {
    expect(entryFor(['analytics'], true)).toMatchObject({ state: 'released', reason: 'granted' })
  })
})
