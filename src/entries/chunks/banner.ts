import { deliver } from '../../shared/deliver'
import { chunk } from '../../ui/banner-chunk'

deliver(chunk)
