/** What stands in for an embed: who is behind it, where data goes, and two ways to load it. Never updates. */
import css from '../../styles/placeholder.css'
import type { Service } from '../config/types'
import { directionOf } from '../locales/lookup'
import { dataOf } from '../shared/data-of'
import { dict } from '../shared/dict'
import { doc } from '../shared/doc'
import { adopt } from './adopt'
import { safeHref } from './links'
import { namedByKey } from './named-by-key'
import { countryName, fillAbout, fillText } from './text'
import { Transfers } from './transfers'
import type { Chunk, Stage } from './types'
import { providerOf, withOwnTexts, wordsOf } from './view'

interface PlaceholderProps extends Stage {
  readonly id: string
  readonly name: string
  readonly service: Service | undefined
  readonly host: string
  readonly link: string
}

export function Placeholder({ texts, view, id, name, service, host, link }: PlaceholderProps) {
  const words = texts.placeholder
  const { language } = view
  const provider = service ? providerOf(service) : host
  const country = service?.provider.country ? countryName(language, service.provider.country) : ''
  const href = safeHref(link)
  const policy = safeHref(service?.provider.privacyPolicy ?? '')
  return (
    <>
      <p class="placet-name" id={id}>
        <b>{fillText(words.title, { name })}</b>
      </p>
      <p>{fillAbout(words.about, { provider: <bdi>{provider}</bdi>, country })}</p>
      {service && <Transfers service={service} texts={texts} view={view} saysRisk />}
      <div class="placet-actions">
        <button type="button" class="placet-button" data-placet-do="load-once">
          {words.once}
        </button>
        <button type="button" class="placet-button" data-placet-do="always-allow">
          {fillText(words.always, { name })}
        </button>
      </div>
      <p class="placet-links">
        {policy && <a href={policy}>{fillText(texts.preferences.policy, { name: provider })}</a>}
        {href && <a href={href}>{fillText(words.link, { host })}</a>}
      </p>
    </>
  )
}

/** Draws a placeholder in the size of `embed`, before it; the embed itself stays, for whoever owns it. */
async function place(embed: HTMLIFrameElement, given: Stage): Promise<void> {
  const texts = withOwnTexts(given.texts, given.view)
  const stage = { ...given, texts }
  const { view, actions } = stage
  const { config } = await actions.engine((engine) => engine.details())
  // Released, or asked for in another language, while the details were on their way.
  if (dataOf(embed, 'placet-held') !== '' || given.root.lang !== view.language) return
  const [link = '', ...needs] = ['src', 'service', 'consent'].map((name) => dataOf(embed, name))
  const keys = needs.join(' ').split(/\s+/).filter(Boolean)
  const service = config.services.find(({ id }) => keys.includes(id))
  const name = service?.name ?? wordsOf(keys[0] ?? '', view, texts).title
  const id = `placet-placeholder-${doc.querySelectorAll('.placet-placeholder').length}`
  const element = doc.createElement('div')
  element.className = 'placet-placeholder'
  element.lang = view.language
  element.dir = directionOf(view.language)
  element.setAttribute('role', 'group')
  element.setAttribute('aria-labelledby', id)
  // The cast: in this bundle JSX makes elements (`ui/dom.ts`).
  element.append(Placeholder({ ...stage, id, name, service, host: hostOf(link), link }) as unknown as Node)
  element.addEventListener('click', (event) => {
    const action =
      event.target instanceof Element &&
      event.target.closest<HTMLElement>('[data-placet-do]')?.dataset.placetDo
    if (action === 'load-once') void actions.engine((engine) => engine.loadOnce(embed, event))
    // A service is the one thing allowed; without one, the categories that the embed was marked with.
    const named = service ? [namedByKey(service.id, config)] : keys.map((key) => namedByKey(key, config))
    const merged = {
      categories: dict<boolean>(...named.map(({ categories }) => categories)),
      services: dict<boolean>(...named.map((each) => each.services)),
      transfers: dict<boolean>(...named.map(({ transfers }) => transfers)),
    }
    if (action === 'always-allow')
      void actions.engine((engine) => engine.decideIn('placeholder', 'ask', merged, event))
  })
  // The page's styles do not reach into a shadow root.
  const root = embed.getRootNode()
  if (root instanceof ShadowRoot && !root.querySelector('.placet-placeholder')) adopt(css, root)
  takePlaceOf(embed, element)
}

/** Below this height the words scroll, and the answers stand side by side. */
const SMALL_PX = 240

/** The embed's own box, read once before it is hidden: nothing in the page moves. */
function takePlaceOf(embed: HTMLIFrameElement, element: HTMLElement): void {
  const { width, height } = embed.getBoundingClientRect()
  const available = embed.parentElement?.clientWidth ?? width
  // By property: a style attribute in markup needs `style-src`, the object model does not.
  const { style } = element
  style.margin = getComputedStyle(embed).margin
  if (width < available) style.maxInlineSize = `${width}px`
  embed.before(element)
  embed.dataset.placetHeld = 'placed'
  if (!width || !height) return
  // Measured, and not by a container query: a container has no width of its own where its parent asks for it.
  element.classList.toggle('placet-small', height < SMALL_PX)
  // One that sticks out of its parent keeps its height; any other grows and shrinks with the page.
  if (element.offsetWidth < Math.floor(width)) style.blockSize = `${height}px`
  else style.aspectRatio = `${width} / ${height}`
}

function hostOf(address: string): string {
  try {
    return new URL(address, location.href).host
  } catch {
    return ''
  }
}

export const chunk: Chunk = { css, place }
