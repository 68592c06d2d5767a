/**
 * Google Consent Mode v2: denied from the first moment, then what the visitor decided.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
import type { Key } from '../consent/types'
import { layerOf } from './layer'

/** All seven, each with the category it follows: a type that was never set counts as granted. */
const FOLLOWS = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
}

/** One command, in the form that Google reads: the `arguments` object. Plain arrays are ignored. */
export function gtag(layer: string, ...words: unknown[]): void {
  // The cast: TypeScript counts parameters, and this function is called for its arguments.
  const command = argumentsOf as (...command: unknown[]) => IArguments
  layerOf(layer).push(command(...words))
}

function argumentsOf(): IArguments {
  // biome-ignore lint/complexity/noArguments: the type of this object is the message.
  return arguments
}

/** Denies all seven. `more`: `wait_for_update`, `region`. */
export const denyGoogle = (layer: string, more?: object): void =>
  gtag(layer, 'consent', 'default', { ...states(() => false), ...more })

/** Tells what is granted now. */
export const updateGoogle = (layer: string, isGranted: (key: Key) => boolean): void =>
  gtag(layer, 'consent', 'update', states(isGranted))

const states = (isGranted: (key: Key) => boolean) =>
  Object.fromEntries(
    Object.entries(FOLLOWS).map(([type, category]) => [type, isGranted(category) ? 'granted' : 'denied']),
  )
