import { deliver } from '../../shared/deliver'
import { chunk } from '../../ui/preferences-chunk'

deliver(chunk)
