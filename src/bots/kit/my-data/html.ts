const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as HTML shows them, whoever wrote them. */
export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, sign => entities[sign] ?? sign)
}

/** Words between two tags; what they hold is HTML already. */
export function tag(name: string, inside: string): string {
  return `<${name}>${inside}</${name}>`
}

/** What is folded away until somebody opens it. */
export function folded(title: string, inside: string): string {
  return tag('details', tag('summary', escaped(title)) + inside)
}
