## ⚖️ Clearing: promises that close a circle fulfil each other.

together-clearing = ⚖️ Clearing

# One promise in a preview: of so much, this would be fulfilled.
clearing-gives = You → { $name }: <b>{ $amount }</b>{ $isPart ->
    [yes] {" "}of { $of }
   *[no] {""}
}
clearing-gets = { $name } → you: <b>{ $amount }</b>{ $isPart ->
    [yes] {" "}of { $of }
   *[no] {""}
}
clearing-gives-nothing = You → { $name }: nothing yet of { $of }
clearing-gets-nothing = { $name } → you: nothing yet of { $of }

clearing-preview = ⚖️ <b>On { $on } clearing would fulfil:</b>
clearing-preview-nothing = ⚖️ <b>Clearing on { $on }:</b> as things stand it would fulfil nothing yet.
clearing-why = You’ve promised something, and something is promised to you. Where such promises close a circle, they fulfil each other: nobody sends anything, and what you give and what you get shrink by the same sum.
clearing-may-differ = On the day it may fulfil more or less of it. If one of these should be kept only to this person, tap it below.
clearing-shows-first = This first time it only shows you how it works, nothing will be fulfilled. Next time it counts.
clearing-shows-trial = For now it is only shown, nothing will be fulfilled.
clearing-only = { $name }: only to this person

# What a run has fulfilled, and what is left.
clearing-gave = You → { $name }: <b>{ $amount }</b> fulfilled{ $stays ->
    [due] , { $rest } still due by { $on }
    [late] , { $rest } left, was due by { $on }
    [open] , { $rest } left
   *[no] {""}
}
clearing-got = { $name } → you: <b>{ $amount }</b> fulfilled{ $stays ->
    [due] , { $rest } still due by { $on }
    [late] , { $rest } left, was due by { $on }
    [open] , { $rest } left
   *[no] {""}
}
clearing-result = ⚖️ <b>Clearing has fulfilled this for you:</b>
clearing-result-why = These promises closed a circle and fulfilled each other. Nobody sent anything: what you give and what you get shrank by the same sum.
clearing-result-nothing = ⚖️ Clearing ran today, but none of your promises closed a circle. Everything stays as it was.
clearing-result-skipped = ⚖️ There is no clearing this month: it was not ready in time. Everything stays as it was.

clearing-title =
    <b>⚖️ Clearing</b>
    You owe Boris, Boris owes Vera, Vera owes you: once a month such promises fulfil each other. Nobody sends anything, nobody gains or loses, and you never owe anybody new.
clearing-next = The next preview comes on { $preview }, clearing itself is on { $run }.
clearing-next-run = The preview has been sent; clearing itself is on { $run }.
clearing-trial = For now it is only shown, nothing is fulfilled.
clearing-off-here = Clearing is switched off here.
clearing-not-mine = You don’t take part: your promises stay as they are.
clearing-last = <b>Last time, on { $on }:</b>
clearing-last-nothing = Last time, on { $on }, nothing of yours was fulfilled.
clearing-network = <b>{ $month }:</b> { $cleared } of { $owed } ({ $percent } %). { $relieved } of { $people } people had something fulfilled. No other way fulfils more (proved).
clearing-what-if = 🔮 What if it ran now?
clearing-take-part = I take part
clearing-help = ❓ How this works
clearing-now = ⚖️ <b>If clearing ran now, it would fulfil:</b>
clearing-now-nothing = ⚖️ If clearing ran now, nothing of yours would be fulfilled: none of your promises closes a circle yet.
clearing-now-at = As of { $at }.
clearing-again = 🔄 Once more
clearing-only-switch = Only to this person
done-only = ⚖️ Clearing leaves this one alone.
done-any = ⚖️ For your part, clearing may fulfil it.
refused-pledge-is-not-cleared = Clearing doesn’t concern this one any more.

admin-clearing = ⚖️ Clearing
admin-clearing-title =
    <b>⚖️ Clearing: the last runs</b>
    CLEARING={ $mode }
admin-clearing-none = There has been none yet.
admin-clearing-run = <b>{ $month }</b>: ran { $at }, { $cleared } of { $owed } ({ $percent } %), { $relieved } of { $people } people, loops { $loops }, left out { $leftOut }
admin-clearing-running = <b>{ $month }</b>: running since { $at }, loops { $loops }
admin-clearing-shown = <b>{ $month }</b>: preview sent { $at }
admin-clearing-begun = <b>{ $month }</b>: preview being prepared
admin-clearing-skipped-only-a-preview = <b>{ $month }</b>: only a preview
admin-clearing-skipped-preview-came-too-late = <b>{ $month }</b>: skipped, the preview came less than 48 hours before
admin-clearing-skipped-month-is-over = <b>{ $month }</b>: skipped, the month was over
admin-clearing-skipped-result-was-not-proved = <b>{ $month }</b>: not applied, its certificate did not check. Look for { $ref } in the log

help-clearing-title = ⚖️ Clearing
help-clearing-1 =
    You owe Boris 50 €, Boris owes Vera 40 €, Vera owes you 30 €. The three promises close a circle. Clearing fulfils 30 € of each: nobody sends anything, and everybody gives 30 € less and gets 30 € less.

    • Nobody gains or loses, and nobody owes anybody new.
    • It happens once a month. Some days before, you get a preview of what it would fulfil. Your first preview only shows it.
    • Overdue promises come first. What is paused, urgent help and deliveries stay out.
    • If a promise should be kept only to this person, say so in the preview or at the promise. The other side isn’t told. Help in work or things stays out by itself.
    • You can leave it altogether: ⚙️ Settings → 🎁 When I help.
    • It always fulfils the most that’s possible, and proves it by numbers anybody can check. What it fulfils shows as ⚖️ 👍 and counts as a word kept.
