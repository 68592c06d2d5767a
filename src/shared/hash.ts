import { attempt } from './attempt'

/**
 * SHA-256 of `shown` as JSON, in base64url; empty for what has no JSON, because it contains itself, and where the page
 * is not secure and browsers refuse.
 */
export async function hashOf(shown: unknown): Promise<string> {
  const text = attempt(() => JSON.stringify(shown))
  if (!text || !globalThis.crypto?.subtle) return ''
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}
