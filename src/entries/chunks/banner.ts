export { chunk } from '../../ui/banner-chunk'
export * as kit from '../ui-kit'
