/** SHA-256 of `shown` as JSON, in base64url; empty where the page is not secure and browsers refuse. */
export async function hashOf(shown: unknown): Promise<string> {
  if (!globalThis.crypto?.subtle) return ''
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(shown)))
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}
