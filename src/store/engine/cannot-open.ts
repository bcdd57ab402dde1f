/** Why the store cannot be opened: a sentence for whoever starts, with what would be right. */
export class CannotOpen extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'CannotOpen'
  }
}
