// @ts-check
/**
 * The floor: a banner written by hand for this one site, inline, with no file of its own.
 *
 * It asks, keeps the answer, releases the scripts and has a dialog to choose in. It proves nothing, erases nothing,
 * signals nothing and speaks one language: what any SDK costs over it is the price of the rest.
 */
import { minify } from 'terser'
import { categories, texts } from './site.mjs'

/** The `<script>` for the end of the body. */
export async function floorScript() {
  const optional = categories.filter(({ id }) => id !== 'necessary')
  const { code } = await minify(`(${inPage})(${JSON.stringify({ categories, optional, texts })})`, {
    ecma: 2020,
  })
  return `<script>${code}</script>`
}

/**
 * Runs in the page.
 *
 * @param {{ categories: readonly import('./site.mjs').Category[], optional: readonly import('./site.mjs').Category[], texts: typeof texts }} site
 */
function inPage({ categories, optional, texts }) {
  /** @param {readonly string[]} allowed */
  const release = (allowed) => {
    for (const held of document.querySelectorAll('script[type="text/plain"]')) {
      // The cast: the selector finds nothing else.
      const { dataset, text } = /** @type {HTMLScriptElement} */ (held)
      if (!allowed.includes(dataset.category ?? '')) continue
      const live = document.createElement('script')
      live.async = false
      if (dataset.src) live.src = dataset.src
      else live.text = text
      held.replaceWith(live)
    }
  }
  const stored = /(?:^|; )floor=([^;]*)/.exec(document.cookie)
  if (stored) return release((stored[1] ?? '').split('.'))

  const style = document.createElement('style')
  style.textContent =
    '#floor{position:fixed;inset:auto 0 0;padding:16px;background:#fff;color:#222;font:16px/1.4 sans-serif;box-shadow:0 0 8px #0005}#floor button,#chooser button{font:inherit;padding:8px 12px;margin:8px 8px 0 0}'
  document.head.append(style)
  const banner = document.createElement('div')
  banner.id = 'floor'
  banner.setAttribute('role', 'region')
  banner.innerHTML = `<b>${texts.title}</b><p>${texts.body}</p><button>${texts.accept}</button><button>${texts.refuse}</button><button>${texts.choose}</button>`
  document.body.append(banner)

  /** @param {readonly string[]} allowed */
  const decide = (allowed) => {
    document.cookie = `floor=${allowed.join('.')};path=/;max-age=15552000;samesite=lax`
    banner.remove()
    release(allowed)
  }
  const choose = () => {
    const dialog = document.createElement('dialog')
    dialog.id = 'chooser'
    dialog.innerHTML = `<form method="dialog">${categories
      .map(
        ({ id, title, about }) =>
          `<p><label><input type="checkbox" name="${id}"${id === 'necessary' ? ' checked disabled' : ''}><b>${title}</b></label><br>${about}</p>`,
      )
      .join('')}<button>${texts.save}</button></form>`
    document.body.append(dialog)
    dialog.onclose = () =>
      decide(
        [...dialog.querySelectorAll('input')].flatMap(({ checked, name }) =>
          checked && name !== 'necessary' ? name : [],
        ),
      )
    dialog.showModal()
  }
  const [accept, refuse, open] = banner.querySelectorAll('button')
  accept?.addEventListener('click', () => decide(optional.map(({ id }) => id)))
  refuse?.addEventListener('click', () => decide([]))
  open?.addEventListener('click', choose)
}
