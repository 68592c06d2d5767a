/** Draws the map. Released by Placet after Leaflet, so `L` is there. */
;(() => {
  const studio = [45.7713, 4.8346]
  const box = document.getElementById('studio-map')
  const isFrench = document.documentElement.lang === 'fr'

  // Leaflet writes its zoom buttons and its attribution as HTML strings, which Trusted Types forbid:
  // both are made here and in the page instead.
  const map = L.map(box, { zoomControl: false, attributionControl: false, scrollWheelZoom: false }).setView(
    studio,
    15,
  )
  L.tileLayer('/tiles/{z}/{x}/{y}.svg', { minZoom: 13, maxZoom: 17 }).addTo(map)

  const name = document.createElement('span')
  name.className = 'map-name'
  name.textContent = 'Merle & Fil'
  L.circleMarker(studio, { radius: 10, weight: 3, color: '#fff', fillColor: '#8c2f38', fillOpacity: 1 })
    .bindTooltip(name, { permanent: true, direction: 'right', offset: [12, 0] })
    .addTo(map)

  const zoom = document.createElement('div')
  zoom.className = 'map-zoom'
  for (const [text, label, act] of [
    ['+', isFrench ? 'Agrandir le plan' : 'Zoom in', () => map.zoomIn()],
    ['−', isFrench ? 'Réduire le plan' : 'Zoom out', () => map.zoomOut()],
  ]) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button quiet'
    button.textContent = text
    button.setAttribute('aria-label', label)
    button.addEventListener('click', act)
    zoom.append(button)
  }
  box.after(zoom)

  // The box may be unhidden a moment after this runs, and Leaflet measures only once.
  new ResizeObserver(() => map.invalidateSize()).observe(box)

  window.studioMap = map
})()
