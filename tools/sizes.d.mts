export interface SizeRow {
  readonly name: string
  readonly files: readonly string[]
  readonly bytes: number
  readonly max: number
  readonly problems: readonly string[]
}
export function measure(): SizeRow[]
export function readmeTable(rows: readonly SizeRow[]): string
export function quotedTable(): string | undefined
