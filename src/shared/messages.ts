/**
 * Every warning and error, keyed by its stable code: what happened, and what to do about it.
 *
 * Production builds speak the code and the detail only, so this table costs a visitor nothing;
 * `docs/errors.md` has a section for each code and a test holds the two together.
 */
export const messages = {
  PLACET_ALREADY_LOADED: [
    'Placet is already running on this page; this second copy stays out.',
    'Remove one of the two script tags.',
  ],
  PLACET_CHUNK_FAILED: [
    'A file beside placet.js could not be loaded, or its content did not match.',
    'Serve every file of dist/ from one folder and one version, or point data-base at it.',
  ],
  PLACET_CONFIG_KEY: [
    'An id in the config is malformed, or used twice.',
    'Ids of categories and services share one namespace and use a-z, 0-9 and "-" only.',
  ],
  PLACET_CONFIG_MISSING: [
    'The config could not be read, so everything stays held.',
    'data-config takes the #id of a <script type="application/json">, or a URL that answers with JSON.',
  ],
  PLACET_CONFIG_TYPE: [
    'A config value has the wrong type; the default is used, and a service it belongs to stays held.',
    'Compare the field at that path with the configuration reference.',
  ],
  PLACET_CONFIG_UNKNOWN: [
    'A config field is not known and was ignored; a service that has it stays held.',
    'Check its spelling against the configuration reference.',
  ],
  PLACET_ELEMENT_LIVE: [
    'A gated element was live before Placet could hold it.',
    'Give scripts type="text/plain" and write data-src instead of src, so that markup is inert by itself.',
  ],
  PLACET_KEY_UNKNOWN: [
    'No category or service has this key, so what needs it stays held.',
    'Declare the key in categories or services, or correct the name.',
  ],
  PLACET_LEFTOVER: [
    'Something that was withdrawn could not be deleted from here.',
    'HttpOnly cookies and cookies of other hosts need the server; see the withdrawal guide.',
  ],
  PLACET_PROMISE: [
    'A service breaks a promise of the privacy policy, so it stays held.',
    'Change the service, or withdraw the promise in the config and in the policy.',
  ],
  PLACET_SCRIPT_FAILED: [
    'A released script could not be loaded; the later ones go on.',
    'Check its address and the Content-Security-Policy.',
  ],
  PLACET_SCRIPT_SLOW: [
    'A released script took longer than gate.timeout; the later ones no longer wait for it.',
    'Give it the async attribute, or raise gate.timeout.',
  ],
  PLACET_SERVICE_UNKNOWN: [
    'A service names a preset or category that does not exist, so it stays held.',
    'Check the preset id, or declare the category.',
  ],
  PLACET_SERVICE_WHY: [
    'A service in "necessary" does not say why it is necessary, so it stays held.',
    'Add a "why" text: visitors read it.',
  ],
  PLACET_STORAGE_REFUSED: [
    'The browser refused to keep the choice; it holds for this page only.',
    'Nothing to mend on most sites: the visitor blocks cookies. Check storage.domain and storage.path.',
  ],
  PLACET_TRANSFER_WEAKER: [
    'A transfer rests on a weaker safeguard than there is for that country; the service works as declared.',
    'Declare `adequacy` if the decision of the European Commission covers what is sent.',
  ],
  PLACET_TRUSTED_TYPES: [
    'The page enforces Trusted Types and does not allow the policy "placet", so scripts stay held.',
    'Add "trusted-types placet" to the Content-Security-Policy.',
  ],
  PLACET_UNTRUSTED: [
    'A click made by a script tried to accept; only a visitor can.',
    'Call the API instead: such a decision is recorded with surface "api".',
  ],
  PLACET_USAGE: ['The API was called in a way it does not offer.', 'See the API reference.'],
} as const satisfies Record<string, readonly [what: string, hint: string]>

/** A stable code. */
export type Code = keyof typeof messages
