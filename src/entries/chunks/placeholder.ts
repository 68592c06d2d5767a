export { chunk } from '../../ui/placeholder'
