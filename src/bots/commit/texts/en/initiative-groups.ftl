## An initiative in a group: its card there, and its private side.

initiative-by = proposed by { $name }
initiative-open = 💡 Open it
initiative-bind = 💡 Or an initiative: { $title }
initiative-bind-question = <b>💡 Show “{ $initiative }” in { $title }?</b>
    The group will see its text, your name, how far it is and the days left. Whoever takes part is named only if they allow it; nobody’s own sum is shown. Anybody in the group can open it and take part.
    You can stop this at any time.
initiative-bound = 💡 { $title } now shows “{ $initiative }”.
initiative-unbind-question = <b>🔓 Stop showing it in { $title }?</b> Whoever came by its card won’t see it any more, unless they take part.
initiative-unbound = 🔓 { $title } no longer shows your initiative.
initiative-group-started = 🎉 <b>{ $title }</b> starts: all { $price } are promised, due by { $until }.
initiative-group-done = 👍 <b>{ $title }</b> is done. Thank you all!
