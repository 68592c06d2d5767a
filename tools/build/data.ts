/** Languages and presets as files for the script tag, each with the pins of what follows it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { minify } from 'terser'
import ts from 'typescript'
import { pinsOf } from './pins'
import { DELIVER } from './share'

const CODE = { locales: /^(lookup|texts|languages)\.ts$/, services: /^(preset|with-preset|expand)\.ts$/ }

/** The names of all files of data in a room. */
export const namesIn = (room: keyof typeof CODE): readonly string[] =>
  readdirSync(`src/${room}`)
    .filter((file) => file.endsWith('.ts') && !CODE[room].test(file))
    .map((file) => file.replace('.ts', ''))
    .sort()

/** `google-analytics` → `googleAnalytics`. */
export const exportNameOf = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a file of data exports: it imports types only. */
export async function read(room: string, name: string): Promise<{ readonly [name: string]: object }> {
  const { outputText } = ts.transpileModule(readFileSync(`src/${room}/${name}.ts`, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2020 },
  })
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`)
}

async function write(file: string, content: object): Promise<void> {
  const { code } = await minify(`${DELIVER}()=>(${JSON.stringify(content)})`, {
    ecma: 2020,
    format: { comments: false },
  })
  writeFileSync(`dist/${file}.js`, `${code}\n`)
}

/** Writes all of them. The later layer first: each carries the pin of the next. */
export async function writeData(): Promise<void> {
  for (const folder of ['locales', 'services']) mkdirSync(`dist/${folder}`, { recursive: true })
  for (const tag of namesIn('locales')) {
    const { first, more, policy } = await read('locales', tag)
    const file = `locales/${tag}`
    await write(`${file}-policy`, { texts: policy })
    await write(`${file}-more`, { texts: more, pins: pinsOf([`${file}-policy`]) })
    await write(file, { texts: first, pins: pinsOf([`${file}-more`]) })
  }
  for (const id of namesIn('services')) {
    const { [exportNameOf(id)]: preset } = await read('services', id)
    if (!preset) throw new Error(`src/services/${id}.ts does not export ${exportNameOf(id)}.`)
    await write(`services/${id}`, { preset })
  }
  const others = namesIn('locales').filter((tag) => !/^(en|fr)$/.test(tag))
  await write('locales/pins', { pins: pinsOf(others.map((tag) => `locales/${tag}`)) })
}
