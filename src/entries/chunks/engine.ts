import { engine } from '../../client/engine'
import { deliver } from '../../shared/deliver'

deliver(engine)
