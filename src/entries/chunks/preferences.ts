export { chunk } from '../../ui/preferences-chunk'
