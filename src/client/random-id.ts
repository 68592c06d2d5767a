/** A random UUID. `crypto.randomUUID` is for secure pages only; this is the same from the same source (RFC 9562 §5.4). */
export const randomId = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const random = Number(crypto.getRandomValues(new Uint8Array(1))[0])
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16)
  })
