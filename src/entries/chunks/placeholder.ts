import { deliver } from '../../shared/deliver'
import { chunk } from '../../ui/placeholder'

deliver(chunk)
