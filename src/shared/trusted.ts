/** Trusted Types: the one policy, for pages that enforce them. */
import type { Report } from './errors'

/** What is given to every script: the page's nonce, and strings that Trusted Types accepts. */
export interface Passport {
  readonly nonce: string
  readonly url: (url: string) => string
  readonly code: (code: string) => string
}

interface Policy {
  createScriptURL(url: string): string
  createScript(code: string): string
}

/**
 * Makes the policy `placet`, or passes strings through where the browser or the page knows none.
 *
 * What it lets through was written by the page itself: the addresses and code of gated markup, and the files
 * beside placet.js.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function createPassport(nonce: string, report: Report): Passport {
  let policy: Policy = { createScriptURL: String, createScript: String }
  try {
    // The cast: no lib of this target describes `trustedTypes`; to the DOM's setters its values are strings.
    policy =
      (
        globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
      ).trustedTypes?.createPolicy('placet', policy) ?? policy
  } catch {
    report('PLACET_TRUSTED_TYPES')
  }
  return { nonce, url: (url) => policy.createScriptURL(url), code: (code) => policy.createScript(code) }
}
