## Pools: the lists, a pool, its rules, entering.

pools-screen =
    <b>🫂 My pools</b>

    Tap one to see it.
pools-none =
    <b>🫂 Pools</b>

    A few people who know each other agree beforehand to help when something bad happens to one of them. Each says the most they’d give in a month, and never gives more. Nobody keeps any money, and nobody owns the pool.

    You’re in none yet. You can start one and invite people you trust.
pool-new = ➕ Start a pool
pool-head = <b>🫂 { $name }</b>
pool-sum =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    } · { $sum } a month
pool-held = Who’s ready for how much: { $held }
pool-mine = Mine: { $sum }
pool-mine-lower = Mine: { $sum }, from next month { $next }
pool-is-small = A pool really helps from { $people } people on. Invite more people you trust.
pool-carries =
    { $cases ->
        [one] It can carry one case of { $usual } a month, if everybody keeps their word.
       *[other] It can carry { $cases } cases of { $usual } a month, if everybody keeps their word.
    }
pool-carries-less = It can’t carry a whole case of { $usual } in a month yet.
pool-falls-short =
    { $isOften ->
        [yes] If 1 in { $oneIn } needs help at any time, it falls short in most months.
       *[no] If 1 in { $oneIn } needs help at any time, about 1 month in { $months } falls short.
    }
pool-asking = ✋ Who asks to enter ({ $count })
pool-members = 👥 Members
pool-rules = 📜 Rules
pool-maximum = ✏️ My maximum
pool-invite = ➕ Invite
pool-leave = 🚪 Leave the pool
pool-leave-question =
    Leave “{ $name }”? { $isLast ->
        [yes] With you gone there’s nobody left to share with, and the pool ends.
       *[no] The others hear of it. You can ask to enter again after a few months.
    }
pool-leave-yes = 🚪 Yes, leave
pool-left = You’ve left “{ $name }”.
pool-founded = ✓ The pool is there. Now invite people you trust: it needs a few.
pool-promise = Nobody can demand it; each decides each time.
pool-members-screen =
    <b>👥 { $name }</b>

    { $people ->
        [one] { $people } member, you included.
       *[other] { $people } members, you included.
    }
pool-maximum-screen =
    What’s the most you’d give in a month? Now it’s { $sum }.

    More counts at once, less from next month on.
pool-rule-events = Helps with: { $events }.
pool-rule-tiers = Each chooses their maximum a month: { $tiers }.
pool-rule-waiting =
    { $days ->
        [0] Help can be asked for from the first day.
        [one] Help can be asked for { $days } day after entering.
       *[other] Help can be asked for { $days } days after entering.
    }
pool-rule-expected = For a birth, a wedding, study or a large purchase it’s { $days } days.
pool-rule-vouches =
    { $people ->
        [0] Nobody has to confirm that it’s true.
        [one] { $people } person has to know that it’s true.
       *[other] { $people } people have to know that it’s true.
    }
pool-event-fire = fire or flood
pool-event-illness = illness
pool-event-accident = accident
pool-event-death = death in the family
pool-event-work = loss of work
pool-event-birth = birth
pool-event-wedding = wedding
pool-event-study = study
pool-event-purchase = large purchase
pool-event-other = something else
pool-name-question =
    What’s the pool called? At most { $longest } characters.

    For example: Neighbours of Lipova 7
pool-purpose-question =
    What is it for, and how do you help each other? At most { $longest } characters.

    For example: We’re eight families in one house. When somebody’s ill or has a fire, we share it.
pool-sets-screen = With which rules do you begin? You can change each of them afterwards.
pool-set-trouble = 🔥 When something bad happens
pool-set-family = 🏡 What a family goes through
pool-set-everything = 🫂 All of it
pool-preview = Look whether it’s right. Nobody sees it yet.
pool-found = ✓ Found the pool
pool-rule-events-button = 🎯 What it helps with
pool-rule-tiers-button = 💶 Maxima
pool-rule-waiting-button = ⏳ Waiting period
pool-rule-vouches-button = 👁 Who must know
pool-events-screen = What does the pool help with? Tap to switch each on or off.
pool-waiting-screen = How long after entering can somebody ask for help? It protects the pool from those who come only because they need it now.
pool-days =
    { $days ->
        [0] At once
        [one] { $days } day
       *[other] { $days } days
    }
pool-vouches-screen = How many members must say “I know this is true” before the pool helps? No papers are ever asked for.
pool-tiers-question = Which sums can people choose as their maximum a month? Write { $least } to { $most } of them, for example: 10 25 50
pool-tier-screen = And you: what’s the most you’d give in a month? You decide at each case.
pool-invite-screen = Invite into “{ $name }”. Whoever comes reads the rules and asks to enter; then each member says what they think.
pool-link-new = 🔗 New link for one person
pool-pick = 📇 Pick from my contacts
pool-link-screen = Send this to one person. It works once, for 30 days.
pool-link-words = Come into our pool “{ $name }”: we help each other when something happens.
pool-pick-screen = Whom do you want in the pool? They hear of it at once and decide for themselves.
pool-pick-nobody = All your contacts are in it already, or you have none yet.
pool-picked = Invited
pool-door = { $name } invites you into a pool.
pool-door-people =
    { $people ->
        [one] { $people } person is in it.
       *[other] { $people } people are in it.
    }
pool-door-question = What’s the most you’d give in a month? You never give more than that. Nobody can demand it; you decide at each case.
pool-door-tier = { $month } a month, { $year } a year
pool-door-not-now = ✖ Not now
pool-door-asked = You’ve asked to enter. The members have until { $until } for their word; you’ll hear then.
pool-door-unask = ✖ I’ve changed my mind
pool-asking-screen =
    <b>✋ Who asks to enter</b>
    { $name }
pool-candidate = ✋ <b>{ $name }</b> asks to enter. Invited by { $inviter }. Decided by { $until }.
pool-candidate-unknown = You aren’t connected in trust.
pool-candidate-question = What do you say? Nobody ever learns who would rather not, { $name } least of all.
pool-said-welcome = You’ve said: welcome.
pool-said-rather = You’ve said: I’d rather not.
pool-welcome = 👋 Welcome
pool-rather-not = I’d rather not (private)
pool-said = Thank you
