/** A tag that sings in every way it can: a request, a cookie, and each kind of storage. `?beat` on the page: again and again. */
;(() => {
  const name = new URL(document.currentScript.src).searchParams.get('name')
  const key = `canary_${name}`
  window.ran ??= []
  window.ran.push(name)
  document.cookie = `${key}=1; path=/; max-age=86400; samesite=lax`
  document.cookie = `${key}_deep=1; path=/e2e; max-age=86400; samesite=lax`
  const attempt = (work) => {
    try {
      return work()
    } catch {}
  }
  attempt(() => localStorage.setItem(key, '1'))
  attempt(() => sessionStorage.setItem(key, '1'))
  attempt(() => {
    indexedDB.open(key).onsuccess = (event) => event.target.result.close()
  })
  // Where stores are switched off, it is refused a moment later.
  attempt(() => caches.open(key).catch(() => {}))
  const sing = () =>
    fetch(`/collect/canary/${name}`, { method: 'POST' })
      .then((response) => response.text())
      .catch(() => {})
  sing()
  if (location.search.includes('beat')) setInterval(sing, 100)
})()
