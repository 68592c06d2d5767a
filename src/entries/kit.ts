/**
 * What placet.js shares with the files beside it, so that none of them brings it again.
 *
 * The build reads this list: a chunk that imports one of these modules is given it by the loader instead.
 */
export { fail, listen, report } from '../client/events'
export { modeOf } from '../consent/mode'
export { nextPaint, nextTask } from '../gate/tasks'
export { attempt } from '../shared/attempt'
export { dataOf } from '../shared/data-of'
export { dict, isObject, tagOf } from '../shared/dict'
export { doc } from '../shared/doc'
export { cookieValues, expire, rawCookies } from '../storage/cookies'
export { readProofs } from '../storage/read'
export { adopt } from '../ui/adopt'
export { reopenName } from '../ui/reopen-name'
