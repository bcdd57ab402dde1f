## The first minutes.

promise = “If need be I am ready to help you with a notional { $amount }, and I look forward to reciprocity.”
welcome-screen =
    Arvut Adadit means mutual guarantee.

    Here you write down whom you already trust. Each invitation says:
    { $promise }

    No money moves here. Nobody owns the list.
welcome-start = ▶️ Start
welcome-sight =
    👁 One question: who may see your name?

    The people you confirm always see it. The others see “a friend of Anna”. You can change this later in ⚙️ Settings.
welcome-sight-confirmed = Only those I confirm
welcome-sight-near = Up to three handshakes
welcome-sight-list = My whole trust list
