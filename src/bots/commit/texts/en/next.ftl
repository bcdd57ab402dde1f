## What comes next, and when.

next-intention = { $hasDay ->
    [yes] It is not binding yet: it expires on { $on } unless it becomes a commitment. You can ask for that.
   *[no] It is not binding yet. You can ask for a commitment.
}
next-due-giver = It is due by { $on }.
next-due-receiver = It is due by { $on }. When it has arrived, you confirm it.
next-nothing-owed = Nothing more is owed.
next-withdrawn = Nothing is owed. Your collection still lacks { $missing }.
next-renewed = On { $on } it becomes an intention for the new month by itself. You can change or withdraw it then.

ends-soon-giver = ⏰ The urgent collection of { $name } ends after { $until }: { $arrived }.
ends-soon-owner = ⏰ Your urgent collection ends after { $until }: { $arrived }. You can still move the day.
ends-owed-giver = 🤝 You have committed and not delivered yet: { $list }
ends-owed-owner = 🤝 Committed and not delivered yet: { $list }
ends-pledge = 🤝 { $name } { $amount }
ends-intended-to-me = ❤️ Meant for you: { $list }
ends-committed-to-me = 🤝 Committed to you: { $list }
ends-renewed-paused = ⏸ Renewed, paused for now: { $list }
ends-renewed-to-me-paused = ⏸ Meant for you, paused for now: { $list }

ended-own-success = 🎉 Your urgent collection has reached its target: { $arrived }.
ended-own-deadline = ⌛ Your urgent collection is over: { $arrived }.
ended-own-owed = 🤝 Still owed to you: { $list }
ended-own-waiting = 🤝→👍 Waiting for your answer: { $list }
notice-waiting = 🤝→👍 Answer
notice-owed-to-me = 🤝 Owed to me
