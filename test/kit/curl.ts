/** A curl of a document, as far as our documents use it: headers, a file to write, an address. */
export type Curl = Readonly<{
  address: string
  headers: Readonly<Record<string, string>>
  /** Where the answer is put, instead of being shown. */
  file: string | null
}>

/** Every curl of a document in its order, with the values of a reader's own variables. */
export function curlsIn(document: string, values: Readonly<Record<string, string>>): Curl[] {
  const blocks = [...document.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  return blocks
    .flatMap(block => block.split('\n'))
    .filter(line => line.startsWith('curl '))
    .map(line => read(wordsOf(line, values)))
}

/** The words of a line as a shell parts them. */
function wordsOf(line: string, values: Readonly<Record<string, string>>): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replace(/\$(\w+)/g, (_, name) => {
      const value = values[name]
      if (value === undefined) throw new Error(`${line} needs ${name}`)
      return value
    }),
  )
}

function read([, ...words]: readonly string[]): Curl {
  const headers: Record<string, string> = {}
  let [address, file]: (string | null)[] = [null, null]
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '-s') continue
    if (word === '-H') {
      const [name = '', value = ''] = (words[++at] ?? '').split(/:\s*(.*)/)
      headers[name.toLowerCase()] = value
    } else if (word === '-o') file = words[++at] ?? null
    else if (word.startsWith('-')) throw new Error(`this reader does not know ${word}`)
    else address = word
  }
  if (!address) throw new Error('a curl without an address')
  return { address, headers, file: file ?? null }
}
