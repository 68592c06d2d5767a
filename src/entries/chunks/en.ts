import { en } from '../../locales/en'
import { deliver } from '../../shared/deliver'

deliver(en)
