/** How the page looks, by day and by night, on a phone and on paper. */
export const style = `
:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 42rem; padding: 1rem; font: 1rem/1.45 system-ui, sans-serif;
  background: light-dark(#fff, #17191c); color: light-dark(#1b1d20, #e7e9ec) }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
article { border: 1px solid light-dark(#d8dbe0, #383c42); border-radius: .6rem;
  padding: .6rem .8rem; margin: .5rem 0; break-inside: avoid }
dl { display: grid; grid-template-columns: minmax(7rem, 1fr) 2fr; gap: .15rem .8rem; margin: 0 }
dt, summary { color: light-dark(#5b6068, #a3a9b2) }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem }
`
