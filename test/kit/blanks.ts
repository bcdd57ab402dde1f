/** A text with every blank as a plain one: sums and times are kept together by blanks that do not break. */
export const withBlanks = (text: string | null | undefined) =>
  (text ?? '').replace(/[\u00a0\u202f\u2009]/g, ' ')
