// Reads vitest's JSON reports: failed.js FILE files | FILE tests | FOLDER passed
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const [place, what] = process.argv.slice(2)
const read = file => JSON.parse(readFileSync(file, 'utf8'))
const lines = list => process.stdout.write(list.map(each => `${each}\n`).join(''))

if (what === 'passed') {
  const reports = readdirSync(place).filter(name => name.endsWith('.json'))
  const sum = reports.reduce((all, name) => all + read(join(place, name)).numPassedTests, 0)
  lines([`${sum} passed, 0 failed`])
} else {
  const failed = read(place).testResults.filter(({ status }) => status === 'failed')
  const nameOf = ({ name }) => relative(process.cwd(), name)
  if (what === 'files') lines(failed.map(nameOf))
  else
    for (const file of failed) {
      const tests = file.assertionResults.filter(({ status }) => status === 'failed')
      lines(
        tests.length > 0 ? tests.map(each => `${nameOf(file)} ${each.fullName}`) : [nameOf(file)],
      )
    }
}
