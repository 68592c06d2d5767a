import type { LaunchOptions } from '@playwright/test'

export function chromiumLaunchOptions(): Promise<LaunchOptions>
export function firefoxPath(): string | undefined
export function wantedBrowsers(): ('chromium' | 'firefox')[]
