export function render(): Promise<string>
export function written(): string | undefined
