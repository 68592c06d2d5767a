/** Tools that refuse for their users find the banner: text in a fixed box, and a button whose words they know. */
import { control, expect, test } from '../world'
import { layouts, open } from './stage'

/** Labels of refusals as such tools match them: whole, in lower case. */
const refusals: Record<string, readonly string[]> = {
  en: ['refuse all', 'reject all', 'decline all', 'deny all', 'reject', 'refuse', 'decline', 'deny'],
  fr: ['tout refuser', 'refuser tout', 'refuser', 'tout rejeter', 'continuer sans accepter'],
  de: ['alle ablehnen', 'alles ablehnen', 'ablehnen', 'alle verweigern', 'verweigern'],
  es: ['rechazar todo', 'rechazar todas', 'rechazar', 'denegar', 'denegar todo'],
  it: ['rifiuta tutto', 'rifiuta tutti', 'rifiuta', 'rifiutare', 'continua senza accettare'],
  nl: ['alles weigeren', 'alles afwijzen', 'weigeren', 'afwijzen', 'alle cookies weigeren'],
  pl: ['odrzuć wszystkie', 'odrzuć wszystko', 'odrzuć', 'nie zgadzam się'],
  pt: ['rejeitar tudo', 'recusar tudo', 'rejeitar todos', 'rejeitar', 'recusar'],
  sv: ['avvisa alla', 'neka alla', 'avböj alla', 'avvisa', 'neka'],
}

for (const [language, words] of Object.entries(refusals)) {
  test(`a tool that knows ${language} finds the refusal by its words`, async ({ page }) => {
    for (const layout of layouts) {
      const surface = await open(page, { surface: 'banner', layout, language })
      const seen = await page.evaluate(() => {
        // As such tools look: no shadow roots, what is fixed, what has text, what is a button.
        const box = [...document.querySelectorAll<HTMLElement>('body *')].find(
          (element) =>
            getComputedStyle(element).position === 'fixed' &&
            element.checkVisibility() &&
            /cookie/i.test(element.textContent) &&
            element.querySelector('button') !== null,
        )
        const buttons = [...(box?.querySelectorAll('button') ?? [])]
        return {
          text: box?.textContent ?? '',
          labels: buttons.map((button) => button.textContent.trim().toLowerCase()),
        }
      })
      expect(seen.text.length, layout).toBeGreaterThan(100)
      expect(
        seen.labels.filter((label) => words.includes(label)),
        `${layout}: ${seen.labels}`,
      ).toHaveLength(1)
      // And their click, which no person has made, is obeyed.
      await control(surface, 'reject-all').evaluate((button: HTMLElement) => button.click())
      await expect(surface).toBeHidden()
    }
  })
}
