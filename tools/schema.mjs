/**
 * The JSON Schema of a site's config, from the type that the source declares: `src/config/input.ts`.
 *
 * `node tools/schema.mjs` writes `dist/schema.json`; the build does the same.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { root } from './run.mjs'

const source = path.join(root, 'src', 'config', 'input.ts')
const { TypeFlags: Is } = ts

/** Draft 7: the newest that every editor understands. */
export function createSchema({ file = source, name = 'PlacetConfig' } = {}) {
  const program = ts.createProgram([file], compilerOptions())
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(file))
  const symbol = checker.getExportsOfModule(module).find((one) => one.name === name)
  const { schemaOf, definitions } = createWriter(checker)
  const { properties, ...rest } = schemaOf(checker.getDeclaredTypeOfSymbol(symbol), { isInline: true })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Placet',
    ...notesOn(symbol, checker),
    ...rest,
    // By which editors find the schema.
    properties: { $schema: { type: 'string' }, ...properties },
    definitions,
  }
}

export function writeSchema(file = path.join(root, 'dist', 'schema.json')) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(createSchema(), null, 2)}\n`)
}

function compilerOptions() {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, root)
  return options
}

/** Turns types into schemas. What has a name in the source is written once, under `definitions`. */
function createWriter(checker) {
  const definitions = {}

  function schemaOf(given, { isInline = false } = {}) {
    const type = withoutUndefined(given)
    const name = !isInline && nameOf(type)
    if (!name) return written(type)
    if (!(name in definitions)) {
      // There before it is complete: a type may name itself.
      definitions[name] = {}
      Object.assign(definitions[name], notesOn(type.aliasSymbol ?? type.symbol, checker), written(type))
    }
    return { $ref: `#/definitions/${name}` }
  }

  /** What an optional field may be when it is there. Keeps the name of a union, which leaving a part out would lose. */
  function withoutUndefined(type) {
    const has = (flag) => type.isUnion() && type.types.some((one) => one.flags & flag)
    return has(Is.Undefined) && !has(Is.Null) ? checker.getNonNullableType(type) : type
  }

  function written(type) {
    if (type.isUnion()) return unionOf(type.types)
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    if (type.flags & Is.BooleanLiteral) return { const: type.intrinsicName === 'true' }
    if (type.flags & Is.StringLike) return { type: 'string' }
    if (type.flags & Is.NumberLike) return { type: 'number' }
    if (type.flags & Is.Null) return { type: 'null' }
    if (type.flags & (Is.Any | Is.Unknown)) return {}
    // A text that is offered other texts: `'a' | (string & {})`.
    if (type.isIntersection() && type.types.some((one) => one.flags & Is.StringLike))
      return { type: 'string' }
    if (checker.isTupleType(type)) return tupleOf(type)
    if (checker.isArrayType(type))
      return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0]) }
    if (type.flags & Is.Object || type.isIntersection()) return objectOf(type)
    throw new Error(`No schema for the type ${checker.typeToString(type)}.`)
  }

  function unionOf(types) {
    const isLiteral = (type) => type.isStringLiteral() || type.isNumberLiteral()
    const words = types.filter(isLiteral).map(({ value }) => value)
    const switches = types.filter((type) => type.flags & Is.BooleanLiteral)
    const isOther = (type) => !isLiteral(type) && !switches.includes(type) && !(type.flags & Is.Undefined)
    const rest = types.filter(isOther)
    const all = [
      ...(words.length > 0 ? [{ enum: words }] : []),
      ...(switches.length === 2 ? [{ type: 'boolean' }] : switches.map(written)),
      ...rest.map((type) => schemaOf(type)),
    ]
    return all.length === 1 ? all[0] : { anyOf: all }
  }

  /** A list of so many items, each with its own form. */
  function tupleOf(type) {
    const { elementFlags, minLength } = type.target
    const items = checker.getTypeArguments(type).map((item) => schemaOf(item))
    const hasRest = Boolean(elementFlags.at(-1) & ts.ElementFlags.Rest)
    return {
      type: 'array',
      items: hasRest ? items.slice(0, -1) : items,
      additionalItems: hasRest ? items.at(-1) : false,
      minItems: minLength,
    }
  }

  function objectOf(type) {
    const fields = type.getProperties().filter((field) => !isFunction(checker.getTypeOfSymbol(field)))
    const [index] = checker.getIndexInfosOfType(type)
    const required = fields.filter((field) => !(field.flags & ts.SymbolFlags.Optional))
    return {
      type: 'object',
      ...(fields.length > 0 && { properties: Object.fromEntries(fields.map(fieldOf)) }),
      ...(required.length > 0 && { required: required.map(({ name }) => name) }),
      additionalProperties: index ? schemaOf(index.type) : false,
    }
  }

  function fieldOf(field) {
    const schema = schemaOf(checker.getTypeOfSymbol(field))
    const { default: fallback, ...about } = notesOn(field, checker)
    // A default that is said of one field inside is none of the whole.
    const isOfKind = fallback !== undefined && (!schema.type || schema.type === kindOf(fallback))
    const notes = { ...about, ...(isOfKind && { default: fallback }) }
    // Draft 7 passes over what stands beside a `$ref`.
    const isReference = '$ref' in schema && Object.keys(notes).length > 0
    return [field.name, { ...notes, ...(isReference ? { allOf: [schema] } : schema) }]
  }

  /** Functions are extras for code; JSON has none. */
  const isFunction = (type) => checker.getNonNullableType(type).getCallSignatures().length > 0

  return { schemaOf, definitions }
}

/** The name of a type that the source declares: an interface's, or an alias's without parameters. */
function nameOf(type) {
  const symbol = type.aliasSymbol ?? (type.symbol?.flags & ts.SymbolFlags.Interface ? type.symbol : undefined)
  const isOurs = symbol?.declarations?.every((one) => one.getSourceFile().fileName.includes('/src/'))
  return isOurs && !type.aliasTypeArguments?.length ? symbol.name : undefined
}

/** What the comment says: a description, and a default where it is JSON. */
function notesOn(symbol, checker) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
  const tag = symbol.getJsDocTags(checker).find(({ name }) => name === 'default')
  const fallback = ts.displayPartsToString(tag?.text).trim()
  const value = jsonOf(fallback)
  const sentences = [text, fallback && `Default: ${fallback}.`].filter(Boolean)
  return {
    ...(sentences.length > 0 && { description: sentences.join(' ') }),
    ...(value !== undefined && { default: value }),
  }
}

const kindOf = (value) => (Array.isArray(value) ? 'array' : typeof value)

function jsonOf(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeSchema()
