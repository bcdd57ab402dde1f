## Initiatives: what is told.

notice-initiative-near =
    💡 <b>{ $name } proposes: { $title }</b>
    { $price }, vote until { $until }. Nobody owes anything unless it comes together.
notice-initiative-look = 💡 Look
notice-initiatives-look = 💡 See them
notice-initiatives-week = 💡 <b>New near you this week:</b>
notice-initiative-line = • { $title } · { $price }
notice-initiatives-more = and { $count } more
notice-initiative-rewritten = 💡 <b>{ $title }</b>: the text has changed. Your vote stays as it is.
notice-initiative-cheaper = 💡 <b>{ $title }</b> now costs { $price }.
notice-initiative-prolonged = 💡 <b>{ $title }</b>: the vote goes on until { $until }.
notice-initiative-ends-soon = 🎉 <b>{ $title }</b>: the price is reached. The vote ends in 24 hours; until then you can change your vote.
notice-initiative-missed = 💡 <b>{ $title }</b> didn’t come together: about { $lacking } were lacking. Nobody owes anything. Thank you for your { $voted }!
notice-initiative-missed-owner = 💡 <b>{ $title }</b> didn’t come together: { $total } of { $price }, about { $lacking } were lacking. Everybody was thanked. You can propose it again with one tap.
notice-initiative-taken-back = 💡 <b>{ $title }</b> was taken back. Nobody owes anything.
notice-initiative-left = 💡 An initiative that you took part in has ended: whoever proposed it has left. Nobody owes anything for it.
notice-initiative-reached =
    🎉 <b>{ $title }</b>: { $total } were promised for { $price }.
    Your share is { $amount }{ $isLess ->
    [yes] {" "}instead of { $voted }
   *[no] {""}
}.
    Commit by { $until }? It counts only if the whole comes together.
notice-initiative-reached-owner = 🎉 <b>{ $title }</b>: { $total } were promised for { $price }. Everybody is asked to commit by { $until }. It starts as soon as all of it is promised.
notice-initiative-left-out = 💡 <b>{ $title }</b> goes on, but your condition didn’t hold, so nothing is asked of you. Thank you!
notice-initiative-nothing-to-give = 💡 <b>{ $title }</b>: so much was promised that nothing is left for you to give. Thank you!
notice-initiative-more-time = 💡 <b>{ $title }</b>: there is time to commit until { $until }. What’s free can be taken.
notice-initiative-started = 🎉 <b>{ $title }</b> starts! Your part: { $amount }, due by { $until }.
notice-initiative-started-owner = 🎉 <b>{ $title }</b> starts: all { $total } are promised, due by { $until }. I’ll tell you about each delivery.
notice-initiative-not-together = 💡 <b>{ $title }</b>: not enough was promised. It doesn’t start, and <b>nobody owes anything</b>. Thank you!
notice-initiative-not-together-owner = 💡 <b>{ $title }</b>: not enough was promised in time. It doesn’t start, and everybody knows that nobody owes anything. You can propose it again with one tap.
notice-initiative-told = 📣 <b>{ $title }</b>:
notice-initiative-done = 👍 <b>{ $title }</b> is done. Thank you!
notice-initiative-failed = ✖ <b>{ $title }</b> didn’t come about. Nobody owes anything any more.
notice-initiative-unfinished = ✖ <b>{ $title }</b>: nothing was heard for a long time, so it’s closed. You may ask whoever proposed it what has become of it.
notice-initiative-unfinished-owner = ✖ <b>{ $title }</b>: you haven’t told how it goes for a long time, so it’s closed. Those who gave may ask you.
notice-initiative-came-about = 💡 <b>{ $title }</b>: did it come about?
notice-initiative-again = 💡 <b>{ $title }</b> is proposed once more, for { $price } until { $until }. Your vote was { $voted }: repeat it?
notice-initiative-enough = 🎉 <b>{ $title }</b>: the price is reached, { $total } of { $price }! Voting goes on until { $until }: the more people take part, the less each gives.
notice-initiative-enough-owner = 🎉 <b>{ $title }</b>: the price is reached, { $total } of { $price }! Voting goes on until { $until }. You can end it earlier.
notice-initiative-share-waits = ⏳ <b>{ $title }</b>: your share of { $amount } is kept for you until tonight. Commit, or say that you can’t?
notice-initiative-free = 🙏 <b>{ $title }</b>: { $total } became free, because not everybody can. Would you take some of it? There’s time until { $until }.
notice-initiative-free-owner = 🙏 <b>{ $title }</b>: { $total } became free, because not everybody can. Those who take part are asked. There’s time until { $until }; you can pass the link on.
