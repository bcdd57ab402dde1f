type Child = Node | string | null | undefined | false
type Props = Readonly<Record<string, string | boolean | null | ((event: Event) => void)>>

/** Makes an element: attributes, listeners as `onclick`; what is null or false is left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === false) continue
    if (typeof value === 'function') node.addEventListener(name.slice(2), value)
    else node.setAttribute(name, value === true ? '' : value)
  }
  node.append(
    ...children.flat().filter(child => child !== null && child !== undefined && child !== false),
  )
  return node
}

/** A bar, so much of it full, 0–100. */
export function bar(share: number): HTMLElement {
  const meter = el('meter', { min: '0', max: '100', value: String(share) })
  return el('div', { class: 'bar' }, meter, el('span', {}, `${share}\u202f%`))
}
