/** The newest message that a person has seen in a chat; kept in this browser for one run of the demo. */
let marks = JSON.parse(localStorage.getItem('marks') ?? '{}')

/** Starts with an empty memory when the demo was started anew. */
export function forgetMarks(run) {
  if (marks.run !== run) marks = { run }
}

export const markOf = (person, chat) => marks[`${person} ${chat}`] ?? null

export function setMark(person, chat, id) {
  marks[`${person} ${chat}`] = id
  localStorage.setItem('marks', JSON.stringify(marks))
}
