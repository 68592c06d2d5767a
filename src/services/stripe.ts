/** Stripe. */
import type { Origin, Preset } from './preset'

export const stripe = {
  id: 'stripe',
  name: 'Stripe',
  category: 'payment',
  provider: { name: 'Stripe, Inc.', country: 'US', privacyPolicy: 'https://stripe.com/privacy' },
  purpose: 'payment',
  hosts: [
    'js.stripe.com',
    'api.stripe.com',
    'r.stripe.com',
    'm.stripe.com',
    'q.stripe.com',
    'm.stripe.network',
    'hooks.stripe.com',
    'b.stripecdn.com',
  ],
  cookies: [
    { name: '__stripe_mid', days: 365, purpose: 'payment' },
    { name: '__stripe_sid', days: 0.02, purpose: 'payment' },
    { name: 'm', days: 400, purpose: 'payment', domain: 'm.stripe.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'observed in Chromium 156 (2026-11-21)',
    'https://docs.stripe.com (advanced fraud detection), as quoted by others on 2026-10-06',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.m', 'transfers'],
  notes: [
    'Usually necessary, on the pages where people pay and only there: put it into necessary with a why, and leave it out elsewhere.',
    "Your own code calls `Stripe()`, so there is no tag: hold the script in markup, or load it after `placet.when('stripe')`.",
    'From npm take `@stripe/stripe-js/pure`: the plain import contacts `js.stripe.com` at once (observed with 10.2.1).',
    '`advancedFraudSignals=false` on the address of the script switches the wider observation off.',
  ],
  markup:
    '<script type="text/plain" data-service="stripe" data-src="https://js.stripe.com/v3/?advancedFraudSignals=false"></script>',
} as const satisfies Origin
