import { fr } from '../../locales/fr'
import { deliver } from '../../shared/deliver'

deliver(fr)
