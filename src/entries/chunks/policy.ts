export { chunk } from '../../ui/policy-chunk'
