/**
 * Google Consent Mode v2: denied from the first moment, then what the visitor decided.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
import type { Key } from '../consent/types'
import { layerOf } from './layer'

const ADS = 'marketing google-ads google-dynamic-remarketing floodlight'

/**
 * All seven (a type that was never set counts as granted), each with the category it follows; or, where the site
 * has one of them, the services it is told for: an answer for one of those is nearer than one for its category.
 */
const FOLLOWS = {
  ad_storage: ADS,
  ad_user_data: ADS,
  ad_personalization: ADS,
  analytics_storage: 'analytics google-analytics firebase-analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
}

/** Whether `follows`, a category and services, is granted. */
export function isFollowed(
  follows: string,
  isGranted: (key: Key) => boolean,
  isKnown: (key: Key) => boolean = () => false,
): boolean {
  const [category, ...services] = follows.split(' ')
  const known = services.filter(isKnown)
  return (known[0] ? known : [`${category}`]).some(isGranted)
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

/** Tells what is granted now. @param isKnown Whether the site has a service. */
export const updateGoogle = (
  layer: string,
  isGranted: (key: Key) => boolean,
  isKnown?: (key: Key) => boolean,
): void => gtag(layer, 'consent', 'update', states(isGranted, isKnown))

const states = (isGranted: (key: Key) => boolean, isKnown?: (key: Key) => boolean) =>
  Object.fromEntries(
    Object.entries(FOLLOWS).map(([type, follows]) => [
      type,
      isFollowed(follows, isGranted, isKnown) ? 'granted' : 'denied',
    ]),
  )
