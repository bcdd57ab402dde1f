## The first minutes.

promise = “If need be I am ready to help you with a notional { $trustAmount }, and I look forward to reciprocity.”
promise-measure = { $trustAmount } is only a measure. Nobody can demand it.
welcome-screen =
    <b>Arvut Adadit</b> is Hebrew for “mutual guarantee”: people who stand by each other.

    Here you make a list of the people you already trust. Each invitation says:
    <q>{ promise }</q>
    { promise-measure }

    When one of you needs help, the list knows whom to ask. No money passes through the bot, and nobody owns the list.
welcome-line = 🤝 <b>ArvutAdd</b>: a list of the people you trust, for the day when somebody needs help. No money passes through the bot.
welcome-start = ▶️ Start
welcome-sight =
    <b>👁 One question: who may see your name?</b>

    The people you confirm always see it. The others see “a friend of Anna”. You can change this later in ⚙️ Settings.
