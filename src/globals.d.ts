/** True in development builds: messages are spoken in full. Replaced at build time. */
declare const __DEV__: boolean
/** The package's version. Replaced at build time. */
declare const __VERSION__: string

/** A stylesheet, minified at build time. */
declare module '*.css' {
  const css: string
  export default css
}
