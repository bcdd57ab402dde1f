## Why I need help.

why-question = 💬 <b>Why do you need it?</b> Write a few words, up to { $longestReason } characters: people read them first. Or save without.
why-said = Write again to change the words.
why-change = 💬 Why I need it
why-question-open = <b>💬 Why do you need it?</b> Write a few words, up to { $longestReason } characters. People who may see your card read them first; they are erased when the collection ends.
