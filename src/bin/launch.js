// What npm's scripts start: `node src/bin/launch.js start`. Plain JavaScript of long ago, so that an
// old Node can read it and say what is missing, instead of stumbling over TypeScript.
const version = process.versions.node
if (Number(version.split('.')[0]) < 24) {
  console.error(
    `This is Node ${version}, but the bots need Node 24 or newer. Install it from https://nodejs.org, or let npm bring it along: npm install --include=dev`,
  )
  process.exit(1)
}
import('./launch.ts')
