export interface JsonSchema {
  readonly [keyword: string]: unknown
}
export function createSchema(options?: { readonly file?: string; readonly name?: string }): JsonSchema
export function writeSchema(file?: string): void
