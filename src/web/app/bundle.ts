import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build, stop } from 'esbuild'

/** A file of the page as it is sent: as it is, and packed. */
export type PageFile = Readonly<{
  type: string
  plain: Uint8Array<ArrayBuffer>
  br: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
}>

/** The page's files by name. All but the first page have their contents' hash in the name. */
export type Page = Readonly<{ html: string; files: ReadonlyMap<string, PageFile> }>

const folder = fileURLToPath(new URL('../page/', import.meta.url))
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}

/** Puts the page together in memory: the browser gets few small files, and nobody needs a build. */
export async function bundlePage(): Promise<Page> {
  const built = await build({
    entryPoints: [`${folder}main.ts`, `${folder}style.css`],
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  await stop()
  const files = new Map(
    await Promise.all(
      built.outputFiles.map(async ({ path, contents }) => {
        const name = path.split(/[\\/]/).at(-1) ?? ''
        return [name, await packed(contents, types[name.split('.').at(-1) ?? ''] ?? '')] as const
      }),
    ),
  )
  const first = await readFile(`${folder}index.html`, 'utf8')
  const named = (start: string) => [...files.keys()].find(name => name.startsWith(start)) ?? ''
  const html = first.replace('main.js', named('main-')).replace('style.css', named('style-'))
  return { html, files }
}

/** A file with all that it may be asked for. */
export async function packed(contents: Uint8Array, type: string): Promise<PageFile> {
  const bytes = (of: Uint8Array) => new Uint8Array(of)
  return {
    type,
    plain: bytes(contents),
    br: bytes(await promisify(brotliCompress)(contents)),
    gzip: bytes(await promisify(gzip)(contents)),
  }
}
