import { frMore } from '../../locales/fr-more'
import { deliver } from '../../shared/deliver'

deliver(frMore)
