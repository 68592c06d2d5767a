/** Google reCAPTCHA. */
import type { Origin, Preset } from './preset'

export const recaptcha = {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  category: 'security',
  provider: { name: 'Google LLC', country: 'US', privacyPolicy: 'https://policies.google.com/privacy' },
  purpose: 'security',
  hosts: ['www.google.com', 'www.recaptcha.net', 'recaptcha.google.com', 'www.gstatic.com'],
  cookies: [{ name: '_GRECAPTCHA', days: 180, purpose: 'security', domain: 'www.google.com' }],
  storage: [{ kind: 'localStorage', name: '_grecaptcha', purpose: 'security' }],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    src: 'https://www.google.com/recaptcha/api.js?render={id}',
    params: { id: '^6L[\\w-]{38}$' },
    remove: '.grecaptcha-badge',
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://github.com/nuxt/scripts (2026-08-22)',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers (quoting Google)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['storage._grecaptcha', 'hosts.recaptcha.google.com', 'tag.params.id', 'tag.remove'],
  notes: [
    'EU-US DPF as of 2023-09-01 (UK extension and Swiss-US as of 2024-09-16): Google LLC, by its notice; otherwise standard contractual clauses.',
    'Whether it is strictly necessary is disputed, and the CNIL has fined sites for using it without consent: load it where a form needs it, after a yes, and offer a way without it.',
    'The tag is version 3. Version 2 and Enterprise are held in markup, or loaded when the form is used: `data-placet-ask="recaptcha"`.',
    'In its frame it keeps entries named `rc::…` on Google’s host, out of reach of the page (not verified).',
  ],
  markup: `<script type="text/plain" data-service="recaptcha" data-src="https://www.google.com/recaptcha/api.js" async></script>
<div class="g-recaptcha" data-sitekey="…"></div>`,
} as const satisfies Origin
