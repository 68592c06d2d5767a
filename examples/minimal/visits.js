/** Stands in for an analytics tag: counts visits in a cookie. */

const visits = Number(/(?:^|; )visits=(\d+)/.exec(document.cookie)?.[1] ?? 0) + 1
document.cookie = `visits=${visits}; path=/; max-age=${30 * 86400}; samesite=lax`

const note = () => {
  document.getElementById('visits').textContent = `Your visits are counted: ${visits} so far.`
}
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', note)
else note()
