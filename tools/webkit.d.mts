export function startWebKitDriver(): Promise<{ readonly origin: string; stop(): void }>
