// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextPaint, nextTask } from '../../src/gate/tasks'

test('the next task begins when this one, with all that it promised, is over', async () => {
  const log: string[] = []
  const next = nextTask().then(() => log.push('next'))
  for (let step = 0; step < 50; step++) await null
  log.push('this')
  await next
  expect(log).toEqual(['this', 'next'])
})

describe('the next paint', () => {
  let paint: (() => void) | undefined
  let isOver: boolean
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    paint = undefined
    isOver = false
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      paint = callback
    })
    void nextPaint().then(() => {
      isOver = true
    })
  })
  afterEach(() => void vi.useRealTimers())

  test('is waited for, and the frame is on the screen before anything goes on', async () => {
    await nextTask()
    expect(isOver).toBe(false)
    paint!()
    for (let step = 0; step < 50; step++) await null
    expect(isOver).toBe(false)
    await nextTask()
    expect(isOver).toBe(true)
  })

  test('is not waited for longer than 100 ms: hidden pages paint nothing', async () => {
    vi.advanceTimersByTime(99)
    await nextTask()
    expect(isOver).toBe(false)
    vi.advanceTimersByTime(1)
    await nextTask()
    expect(isOver).toBe(true)
  })
})
