export function serve(options?: {
  readonly port?: number
  readonly host?: string
}): Promise<{ readonly origin: string; close(): Promise<void> }>
