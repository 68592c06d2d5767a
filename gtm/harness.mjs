/**
 * A stand-in for Google Tag Manager: reads `template.tpl`, runs it, and runs its own tests.
 *
 * As strict as the original where that is strict: code that its JavaScript does not have is refused, an API that
 * does not exist or that the template has no permission for throws, and what crosses between the template and
 * the page is copied by the container script's rules.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/sandboxed-javascript
 * @see https://developers.google.com/tag-platform/tag-manager/templates/api
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions
 */
import { isDeepStrictEqual } from 'node:util'
import vm from 'node:vm'
import ts from 'typescript'

/* The file */

/** The sections of a .tpl file, read. @throws where one is missing or cannot be read. */
export function parseTemplate(text) {
  const [, ...parts] = text.split(/^___([A-Z_]+)___$/m)
  const names = parts.filter((_, at) => at % 2 === 0)
  const section = (name) => {
    if (!names.includes(name)) throw new Error(`The template has no section ${name}.`)
    return parts[parts.indexOf(name) + 1].trim()
  }
  return {
    names,
    terms: section('TERMS_OF_SERVICE'),
    info: JSON.parse(section('INFO')),
    fields: fieldsIn(JSON.parse(section('TEMPLATE_PARAMETERS'))),
    code: section('SANDBOXED_JS_FOR_WEB_TEMPLATE'),
    permissions: readPermissions(JSON.parse(section('WEB_PERMISSIONS'))),
    ...readTests(section('TESTS')),
    notes: section('NOTES'),
  }
}

/** Those inside groups too. */
const fieldsIn = (parameters) =>
  parameters.flatMap((field) => (field.type === 'GROUP' ? fieldsIn(field.subParams) : field))

/** By id, with their values as plain JSON. */
const readPermissions = (entries) =>
  new Map(
    entries.map(({ instance: { key, param } }) => [
      key.publicId,
      Object.fromEntries(param.map((one) => [one.key, plain(one.value)])),
    ]),
  )

function plain({ type, string, boolean, listItem, mapKey, mapValue }) {
  if (type === 1) return string
  if (type === 2) return listItem.map(plain)
  if (type === 3) return Object.fromEntries(mapKey.map((key, at) => [key.string, plain(mapValue[at])]))
  if (type === 8) return boolean
  throw new Error(`A permission has a value of type ${type}.`)
}

/** The little YAML that tests are written in: names, each with a block of code, and a block that all begin with. */
function readTests(text) {
  const scenarios = []
  let setup = ''
  let indent = 0
  for (const line of text.split('\n')) {
    const name = line.match(/^- name: (.+)$/)?.[1]
    if (name) scenarios.push({ name, code: '' })
    else if (line === '  code: |-') indent = 4
    else if (line === 'setup: |-') indent = 2
    else if (line === 'scenarios:') indent = 0
    else if (line.slice(0, indent).trim() || (line && !indent)) throw new Error(`Not read: ${line}`)
    else if (indent === 2) setup += `${line.slice(indent)}\n`
    else if (indent === 4) scenarios.at(-1).code += `${line.slice(indent)}\n`
  }
  return { scenarios, setup }
}

/* The language */

const list = (text) => new Set(text.trim().split(/\s+/))

/** Under the names that TypeScript gives them. */
const SYNTAX = list(`
  SourceFile EndOfFileToken Block FirstStatement VariableStatement VariableDeclarationList VariableDeclaration
  ExpressionStatement IfStatement ReturnStatement ArrowFunction EqualsGreaterThanToken Parameter CallExpression
  ConditionalExpression QuestionToken ColonToken BinaryExpression PrefixUnaryExpression ParenthesizedExpression
  PropertyAccessExpression ElementAccessExpression ArrayLiteralExpression ObjectLiteralExpression
  PropertyAssignment Identifier StringLiteral FirstLiteralToken NumericLiteral TrueKeyword FalseKeyword NullKeyword`)
const OPERATORS = list('= + - * / % === !== < > <= >= && || !')
const METHODS = list(`
  concat every filter forEach hasOwnProperty indexOf join lastIndexOf map pop push reduce reduceRight reverse shift
  slice some sort splice toString unshift charAt match replace search split substring toLowerCase toUpperCase trim
  parse stringify gtmOnSuccess gtmOnFailure`)

/** What in `code` sandboxed JavaScript does not have: syntax, names, methods. */
export function languageErrors(code, globals = ['require', 'data'], methods = []) {
  const source = ts.createSourceFile('template.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const declared = new Set([...globals, 'undefined'])
  const errors = []

  function declare(node) {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node)) declared.add(node.name.getText())
    ts.forEachChild(node, declare)
  }

  function check(node) {
    const { parent } = node
    const isOperator = parent && ts.isBinaryExpression(parent) && parent.operatorToken === node
    if (isOperator || ts.isPrefixUnaryExpression(node)) {
      const operator = ts.tokenToString(isOperator ? node.kind : node.operator)
      if (!OPERATORS.has(operator)) errors.push(operator)
    } else if (!SYNTAX.has(ts.SyntaxKind[node.kind])) errors.push(ts.SyntaxKind[node.kind])
    if (node.questionDotToken) errors.push('?.')
    if (ts.isParameter(node) && (node.initializer || node.dotDotDotToken)) errors.push(node.getText())
    if (ts.isIdentifier(node)) checkName(node)
    ts.forEachChild(node, check)
  }

  function checkName(node) {
    const { parent, text } = node
    const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node
    const isMethod = isProperty && ts.isCallExpression(parent.parent) && parent.parent.expression === parent
    const isKey = ts.isPropertyAssignment(parent) && parent.name === node
    if (
      isMethod ? !METHODS.has(text) && !methods.includes(text) : !isProperty && !isKey && !declared.has(text)
    )
      errors.push(isMethod ? `.${text}()` : text)
  }

  declare(source)
  check(source)
  return errors
}

function refuse(errors) {
  if (errors.length) throw new Error(`Not in sandboxed JavaScript: ${errors.join(', ')}`)
}

/* What crosses between the template and the page */

const owns = (object, key) => Object.hasOwn(object, key)

/** What may be copied: what jQuery called a plain object. */
function isPlainObject(value) {
  if (Object.prototype.toString.call(value) !== '[object Object]' || value.nodeType) return false
  const maker = value.constructor
  if (maker && !owns(value, 'constructor') && !owns(maker.prototype, 'isPrototypeOf')) return false
  let last
  for (const key in value) last = key
  return last === undefined || owns(value, last)
}

/** A copy that the template may have; `undefined` for what it may not. */
export function toTemplate(value) {
  if (typeof value === 'function') return (...words) => toTemplate(value(...words.map(toPage)))
  if (Array.isArray(value)) return value.map(toTemplate)
  if (typeof value !== 'object' || value === null) return value
  if (!isPlainObject(value)) return undefined
  const copy = {}
  // The object's own method, as in the original: a map without a prototype has none, and that throws.
  // biome-ignore lint/suspicious/noPrototypeBuiltins: see above.
  for (const key in value) if (value.hasOwnProperty(key)) copy[key] = toTemplate(value[key])
  return copy
}

/** A copy that the page may have. */
function toPage(value) {
  if (typeof value === 'function') return (...words) => toPage(value(...words.map(toTemplate)))
  if (Array.isArray(value)) return value.map(toPage)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPage(inner)]))
}

/* The APIs */

/** The permission that each API needs, for what it was called with; none where there is nothing. */
export const NEEDS = {
  JSON: null,
  callInWindow: (path) => [['access_globals', 'execute', path]],
  createQueue: (path) => ['read', 'write'].map((mode) => ['access_globals', mode, path]),
  decodeUriComponent: null,
  encodeUriComponent: null,
  getCookieValues: (name) => [['get_cookies', name]],
  getTimestampMillis: null,
  getType: null,
  gtagSet: (key) => [['write_data_layer', key]],
  logToConsole: () => [['logging']],
  makeNumber: null,
  makeString: null,
  queryPermission: null,
  setDefaultConsentState: ({ region: _, ...types }) => writesOf(types),
  updateConsentState: (types) => writesOf(types),
}
// `wait_for_update` too: the container script asks for it as if it were a type.
const writesOf = (types) => Object.keys(types).map((type) => ['access_consent', 'write', type])

function isPermitted(permissions, [id, ...words]) {
  const { keys, consentTypes, cookieAccess, cookieNames, keyPatterns } = permissions.get(id) ?? {}
  const [first = '', second] = words
  if (id === 'access_globals') return !!keys?.some((one) => one.key === second && one[first])
  if (id === 'access_consent') return !!consentTypes?.some((one) => one.consentType === second && one[first])
  if (id === 'get_cookies') return cookieAccess === 'any' || !!cookieNames?.includes(first)
  if (id === 'write_data_layer')
    return !!keyPatterns?.some((one) =>
      one.endsWith('.*') ? first.startsWith(one.slice(0, -1)) : first === one,
    )
  return permissions.has(id)
}

/** What they do. Those that only speak to Google do nothing here: that they were called is noted. */
function apis({ window, cookie, now }, permissions) {
  const attempt = (work) => {
    try {
      return work()
    } catch {
      return undefined
    }
  }
  return {
    JSON: {
      parse: (text) => attempt(() => toTemplate(JSON.parse(text))),
      stringify: (value) => attempt(() => JSON.stringify(value)),
    },
    callInWindow(path, ...words) {
      let owner
      let found = window
      for (const step of path.split('.')) [owner, found] = [found, found?.[step]]
      return typeof found === 'function' ? toTemplate(found.apply(owner, words.map(toPage))) : undefined
    },
    createQueue(path) {
      window[path] ??= []
      const queue = window[path]
      return (...words) => queue.push(...words.map(toPage))
    },
    decodeUriComponent: (text) => attempt(() => decodeURIComponent(text)),
    encodeUriComponent: (text) => attempt(() => encodeURIComponent(text)),
    getCookieValues: (name, isDecoded = true) =>
      cookie()
        .split(';')
        .map((pair) => pair.trim().split('='))
        .filter(([key]) => key === name)
        .map(([, ...value]) => (isDecoded ? decodeURIComponent(value.join('=')) : value.join('='))),
    getTimestampMillis: now,
    getType: (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value),
    makeNumber: Number,
    makeString: String,
    queryPermission: (...words) => isPermitted(permissions, words),
  }
}

/** What a template can see of a page; here, of one with nothing in it. */
const emptyPage = () => ({ window: {}, cookie: () => '', now: Date.now })

/** A place to run a template in. `calls` notes every call of an API, `mocks` stand in for APIs by name. */
export function createSandbox({ code, permissions }, page = emptyPage()) {
  refuse(languageErrors(code))
  const template = vm.compileFunction(code, ['require', 'data'], { filename: 'template.tpl' })
  const real = apis(page, permissions)
  const mocks = new Map()
  const calls = []

  function require(name) {
    if (!owns(NEEDS, name)) throw new Error(`There is no API ${name}.`)
    if (typeof real[name] === 'object') return real[name]
    return (...words) => {
      calls.push({ name, words: words.map(toPage) })
      const mock = mocks.get(name)
      // The original asks for no permission where an API is mocked.
      if (mocks.has(name)) return typeof mock === 'function' ? mock(...words) : mock
      for (const need of NEEDS[name]?.(...words) ?? [])
        if (!isPermitted(permissions, need)) throw new Error(`No permission: ${need.join(' ')}`)
      return real[name]?.(...words)
    }
  }

  /** Runs the template once, with what a site has filled in. */
  function runCode(data) {
    const done = (name) => () => void calls.push({ name, words: [] })
    const given = { ...data, gtmOnSuccess: done('gtmOnSuccess'), gtmOnFailure: done('gtmOnFailure') }
    template(require, given)
  }
  return { calls, mocks, require, runCode }
}

/* The template's own tests */

/** Runs one of `template.scenarios`. @throws where an assertion does not hold. */
export function runScenario(template, { name, code }) {
  const { calls, mocks, require, runCode } = createSandbox(template)
  const hold = (holds, what) => {
    if (!holds) throw new Error(`${name}: ${what}\n${JSON.stringify(calls, null, 1)}`)
  }
  function assertApi(api) {
    const made = calls.filter((call) => call.name === api)
    const isMade = (words) => made.some((call) => isDeepStrictEqual(call.words, words))
    return {
      wasCalled: () => hold(made.length > 0, `${api} was not called`),
      wasNotCalled: () => hold(made.length === 0, `${api} was called`),
      wasCalledWith: (...words) => hold(isMade(words), `${api} was not called with ${JSON.stringify(words)}`),
      wasNotCalledWith: (...words) => hold(!isMade(words), `${api} was called with ${JSON.stringify(words)}`),
    }
  }
  const assertThat = (actual) => ({
    isEqualTo: (expected) =>
      hold(isDeepStrictEqual(actual, expected), `${JSON.stringify(actual)} is another`),
  })
  const mock = (api, value) => void mocks.set(api, value)
  const helpers = { require, runCode, mock, assertApi, assertThat }
  const globals = Object.keys(helpers)
  const whole = `${template.setup}\n${code}`
  refuse(languageErrors(whole, globals, [...Object.keys(assertApi('')), ...Object.keys(assertThat())]))
  vm.compileFunction(whole, globals, { filename: name })(...Object.values(helpers))
}
