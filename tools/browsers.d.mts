import type { LaunchOptions } from '@playwright/test'

export function chromiumLaunchOptions(): Promise<LaunchOptions>
export function firefoxPath(): string | undefined
export function wantedBrowsers(): ('chromium' | 'firefox' | 'webkit')[]
export function webkitFiles(): { readonly driver: string; readonly xvfb?: string } | undefined
