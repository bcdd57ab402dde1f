import { readArchive } from '../../views/archive.ts'
import { archiveFile } from '../../words/archive.ts'
import { textsOf } from '../../words/texts.ts'
import type { FileRoute } from './route.ts'

/** What was confirmed, as a table for spreadsheets. */
export const archiveRoute: FileRoute = {
  path: '/me/archive.csv',
  name: 'readArchive',
  says: 'All help that was confirmed as arrived, as a table in the words and numbers of your language',
  isPaged: false,
  type: 'text/csv; charset=utf-8',
  file: 'commit-archive.csv',
  async read(app, { viewer }) {
    const t = textsOf('commit', app.settings)(viewer.language)
    return archiveFile(t, await readArchive(app, viewer.id), app.settings.timeZone)
  },
}
