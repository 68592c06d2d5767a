/** The surfaces, for apps that mount them themselves: beside `createPlacet(config, { ui: false })`. */
export { createRoot } from '../ui/root'
export type { Actions, Chunk, Loader, Mounted, Stage, SurfaceName, View } from '../ui/types'
export { importLoader } from './import-loader'
