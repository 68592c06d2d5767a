import { enMore } from '../../locales/en-more'
import { deliver } from '../../shared/deliver'

deliver(enMore)
