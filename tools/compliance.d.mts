export interface Item {
  readonly id: string
  readonly words: string
  readonly source: string
  readonly scope: 'sdk' | 'site' | 'docs'
  readonly where?: string
  readonly reason?: string
  readonly also: readonly (readonly [file: string, title: string])[]
}
export interface Test {
  readonly file: string
  readonly title: string
  readonly open?: string
}
export const items: readonly Item[]
export function readTests(): readonly Test[]
export function cited(title: string): readonly string[]
export function proofs(
  tests?: readonly Test[],
): readonly (Item & { readonly tests: readonly Test[]; readonly open: readonly Test[] })[]
export function faults(tests?: readonly Test[]): readonly string[]
export function render(tests?: readonly Test[]): string
export function written(): string | undefined
