/** Small rules, records and decisions that the tests of `consent/` share. */
import { initial } from '../../src/consent/grants'
import { type Action, type Named, transition } from '../../src/consent/transition'
import type { ActionName, ConsentRecord, Rules, ServiceRule, Snapshot } from '../../src/consent/types'

export type Decision = Extract<Action, { readonly months: number }>

export const NOW = '2026-03-01T12:00:00.000Z'

export const service = (id: string, category: string, more: Partial<ServiceRule> = {}): ServiceRule => ({
  id,
  category,
  requires: [],
  consentCountries: [],
  barred: '',
  ...more,
})

export const rules = (more: Partial<Rules> = {}): Rules => ({
  mode: 'opt-in',
  revision: 1,
  signalled: [],
  categories: ['analytics', 'marketing'],
  services: [],
  ...more,
})

export const record = (more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  id: '3f2c8a54-7a0e-4d52-9d9c-0c8b1f6d2e11',
  revision: 1,
  created: NOW,
  updated: NOW,
  expires: '2026-09-01T12:00:00.000Z',
  mode: 'opt-in',
  region: 'FR',
  language: 'fr',
  action: 'save',
  surface: 'banner',
  gpc: false,
  texts: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg',
  placet: '0.1.0',
  categories: {},
  services: {},
  transfers: {},
  known: [],
  ...more,
})

export const decision = (
  type: ActionName,
  named?: Named,
  stamp: Partial<Decision['stamp']> = {},
): Decision => ({
  type,
  named,
  months: 6,
  stamp: {
    id: 'an-id',
    updated: NOW,
    surface: 'banner',
    region: 'FR',
    language: 'fr',
    gpc: false,
    texts: 'a-hash',
    placet: '0.1.0',
    ...stamp,
  },
})

/** Where a visitor stands who took these decisions in turn, having come without a record. */
export const after = (given: Rules, ...decisions: readonly Action[]): Snapshot =>
  decisions.reduce((from, action) => transition(from, given, action)[0], initial(given))
