## Who may speak for me, and for whom I may.

voices-screen =
    <b>🗣 My voice</b>

    After an accident nobody presses buttons. Choose up to two people you trust. They can ask for urgent help for you, send your SOS, and say that you can’t answer.

    Everybody sees that they say it for you, and both bots tell you. You or they can end it at any time.
voices-mine = You have chosen:
voice-line = • { $name }
voice-line-asked = • { $name }: no answer yet
voices-none = Nobody may speak for you yet.
voices-name = ➕ Choose somebody
voices-others = 🗣 For whom I may speak
voice-pick = <b>🗣 Who may speak for you?</b> These are the people you confirmed in person.
voice-pick-nobody = You have confirmed nobody in person yet. Invite somebody you trust in ArvutAdd first.
voice-ask = <b>🗣 Ask { $name }?</b> It begins once both of you have said yes.
voice-ask-yes = 🗣 Yes, ask { $name }
voice-asked = Asked. I’ll tell you the answer.
voice-speaks = 🗣 <b>{ $name }</b> may speak for you since { $on }.
voice-waits = 🗣 <b>{ $name }</b> was asked on { $on } and has not answered yet.
voice-end-ask = ✖ End it
voice-end = <b>✖ End it?</b> { $name } will be told. What was already said stays as it is.
voice-decline-ask = <b>✖ Say no?</b> { $name } will be told, and can ask again after { $days } days.
voice-end-yes = ✖ Yes
voice-ended = It is over.
voice-agree = 🗣 Yes, I will
voice-decline = ✖ No
voice-stop = ✖ Don’t speak for { $name } any more

speaks-screen = <b>🗣 You may speak for them</b>
speak-screen = 🗣 <b>You may speak for { $name }</b> when they can’t. Everybody sees that you say it, and they are told in both bots.
speak-is-red = 🆘 Urgent help is being asked for { $name }.
speak-ask = 🆘 Urgent help for { $name }
speak-tell = 📣 Tell the trust list of { $name }
speak-call = 🆘 SOS for { $name }
speak-target = <b>🆘 How much does { $name } need, in { $unit }?</b> For example 500. Help that is not money counts too, at the value the two agree on.
speak-deadline = <b>📅 Until which day does { $name } need it?</b> Choose one, or send a number of days up to { $furthest }, or a day like { $example }.
speak-summary = { $name } is told in both bots and can change or end it. While it runs, what they promised to others is paused. The people around them are told.
speak-why = 💬 <b>What has happened to { $name }?</b> Write a few words, up to { $longestReason } characters: people read them first. Or save without.
speak-asked = 🆘 <b>You have asked for { $name }.</b> The people around them are told.
speak-call-words = { $name } needs urgent help: { $amount } until { $until }.
speak-call-ready = 📣 The SOS is ready in ArvutAdd. Look at it there, change it if you like, and send it.
speak-refused = { $why ->
    [voice-is-over] You can’t speak for { $name } any more.
    [voice-is-suspended] The operators have paused your SOS and requests for help, so you can’t ask for others either.
    [member-is-already-red] Urgent help is already being asked for { $name }.
    [collection-is-closed] Nothing urgent is being asked for { $name } now.
    [deadline-has-passed] That day has passed. Please begin again.
    [deadline-is-not-ahead] That day has passed. Please begin again.
   *[other] This can’t be asked for { $name } right now.
}

rest-open = 💤 { $name } can’t answer
rest-ask = <b>💤 Say that { $name } can’t answer?</b> It holds for { $days } days at most. Nobody asks or reminds them meanwhile; people read on the card that you said so.
rest-yes = 💤 Yes, say it
rest-said = Said. { $name } is told.
rest-theirs = 💤 { $by } said on { $on } that { $name } can’t answer.
rest-mine = 💤 { $name } said on { $on } that you can’t answer. Nobody asks you for anything meanwhile.
rest-back = ☀️ I’m back
rest-back-theirs = ☀️ { $name } is back
rest-over = ☀️ Good.
card-rests = 💤 Can’t answer for a while: { $voice }, { $on }

notice-voice-asked =
    🗣 <b>{ $name } asks you: will you be my voice?</b>

    If something happens to them, you can ask for urgent help, send their SOS, and say that they can’t answer. Everybody sees that you say it. You can end it at any time.
notice-voice-accepted = 🗣 <b>{ $name } said yes</b> and may speak for you now.
notice-voice-ended = 🗣 <b>{ $name } does not speak for you.</b> You can choose somebody else.
notice-voice-over = 🗣 You don’t speak for <b>{ $name }</b> any more.
notice-voice-also-urgent = 🗣 <b>{ $voice } for { $name }:</b> urgent help is asked for.
notice-voice-also-call = 🗣 <b>{ $voice } for { $name }:</b> an SOS goes out.
notice-voice-also-rest = 🗣 <b>{ $voice } for { $name }:</b> can’t answer for a while.

refused-only-who-is-near-speaks = Only somebody you confirmed in person can be your voice.
refused-voice-is-named = You have already asked them.
refused-voices-are-enough = Two people speak for you already. End one first.
refused-voice-said-no-lately = They said no a short while ago. Please don’t ask again for 30 days.
refused-voice-is-over = This is over: you can’t speak for them.
refused-only-who-is-named-answers = This was not for you.
refused-voice-is-accepted = You have already said yes.
refused-member-rests-already = That has been said already.
refused-member-rests-no-more = That is over already.
refused-member-rests = They can’t answer for a while, as somebody close says. Please don’t ask or remind them now.
refused-voice-is-suspended = The operators have paused your SOS and requests for help, so you can’t ask for others either.
