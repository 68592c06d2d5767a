import { createEngine } from '../../client/engine'
import { deliver } from '../../shared/deliver'

deliver(createEngine)
