export interface Edit {
  readonly file: string
  readonly find: string
  readonly replace: string
}
export type Break = {
  /** What goes wrong, to follow "goes red when". */
  readonly why: string
  readonly rows: readonly string[]
  /** @default 'chromium' */
  readonly browser?: 'firefox'
} & (Edit | { readonly edits: readonly Edit[] })
export const breaks: readonly Break[]
export function editsOf(one: Break): readonly Edit[]
