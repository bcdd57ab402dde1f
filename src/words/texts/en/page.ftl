## The page inside Telegram.

page-tab-month = My month
page-tab-network = Network
page-tab-together = Together
page-month-title = My month · { $month }
page-more = There’s more: see “My promises” in the bot.
page-deadline = Your urgent help ends on { $on }
page-close = The month closes after { $on }
page-days = { $days ->
    [0] today
    [one] in one day
   *[other] in { $days } days
}
page-open-card = 💬 Open in Commit
page-network = My network
page-people = { $people ->
    [0] Nobody is around you yet.
    [one] One person around you
   *[other] { $shown } people around you
}
page-me = me
page-degree-1 = in person
page-degree-2 = a friend of a friend
page-degree-3 = three steps
page-degree-4 = further away
page-degree-beside = through help
page-filter-asks = asks for help
page-filter-degree-1 = in person
page-filter-degree-2 = friends of friends
page-filter-degree-3 = three steps
page-filter-further = further away
page-filter-supports-me = who helps me
page-filter-supported-by-me = whom I help
page-filter-co-giver = help the same people
page-filter-co-receiver = get help from the same people
page-filter-supports-my-supporter = help those who help me
page-filter-supported-by-whom-i-support = helped by those I help
page-search = Search by name
page-filter = Show only
page-all = Everybody
page-nobody = Nobody here fits.
page-close-card = Close
page-loading = One moment…
page-no-drawing = Your browser can’t draw the network. Everybody is in the list below.
page-year-table = As a table
page-button = 📊 My month
