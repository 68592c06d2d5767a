/** A film player in a frame, as video hosts give out. It keeps a viewer's id and where the film was left. */

const isFrench = new URLSearchParams(location.search).get('lang') === 'fr'
const words = isFrench
  ? { title: 'Coudre un cahier', play: 'Lire le film', pause: 'Pause', length: '1 min, sans paroles' }
  : { title: 'Sewing a section', play: 'Play the film', pause: 'Pause', length: '1 min, no speech' }

const positionKey = 'studio-video-position'
const button = document.getElementById('play')
const progress = document.getElementById('progress')
let ticking

const viewer = /(?:^|; )studio_video_viewer=([^;]+)/.exec(document.cookie)?.[1] ?? crypto.randomUUID()
document.cookie = `studio_video_viewer=${viewer}; path=/; max-age=${30 * 86400}; samesite=lax`
progress.value = Number(localStorage.getItem(positionKey)) || 0
localStorage.setItem(positionKey, String(progress.value))

document.documentElement.lang = isFrench ? 'fr' : 'en'
document.title = words.title
document.getElementById('caption').textContent = `${words.title} · ${words.length}`
progress.setAttribute('aria-label', words.title)

function show(isPlaying) {
  document.body.classList.toggle('is-playing', isPlaying)
  button.querySelector('span').textContent = isPlaying ? words.pause : words.play
}

button.addEventListener('click', () => {
  const isPlaying = !document.body.classList.contains('is-playing')
  show(isPlaying)
  clearInterval(ticking)
  if (isPlaying) ticking = setInterval(() => (progress.value = (progress.value + 1) % progress.max), 1000)
  localStorage.setItem(positionKey, String(progress.value))
})

show(false)
