/**
 * `npm start`: installs, builds, and shows the examples.
 */
import { npm } from './run.mjs'
import { install } from './setup.mjs'

try {
  await install()
  const built = await npm(['run', '--silent', 'build'])
  if (built.code !== 0) throw new Error('The build failed: see above.')

  // Loaded late: until the packages are installed, it could not be.
  const { serve } = await import('./serve.mjs')
  const host = process.env.HOST || '127.0.0.1'
  const port = Number(process.env.PORT || 4173)
  const { origin } = await serve({ port, host }).catch((error) => {
    // Somebody else is on the usual port; on a port that was asked for, that is an error.
    if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error
    return serve({ port: 0, host })
  })
  console.log(`\nThe examples are on ${origin}/\nCtrl+C ends it.`)
} catch (error) {
  console.error(`\n${error.message}`)
  process.exitCode = 1
}
