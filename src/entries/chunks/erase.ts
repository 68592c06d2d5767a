import { deliver } from '../../shared/deliver'
import { erase } from '../../storage/erase'

deliver({ erase })
