## Once a year: still ready to help?

list-fresh = Confirmed in person: { $all }; renewed within a year: { $fresh }
yearly-all = 🤝 Yes, all of them
yearly-one-by-one = One by one
yearly-said = ✅ { $name }
yearly-not = Not any more
yearly-none = There is nobody to ask about any more.
yearly-screen =
    <b>🤝 { $month }: still ready to help?</b>
    Tap a name to say yes. Nothing ends if you say nothing.
notice-readiness = 🤝 In { $month } of an earlier year you and they said: if need be, I am ready to help. { $names }{ $more ->
    [yes] {" "}and more
   *[no] {""}
}: are you still ready? Nothing ends if you say nothing.
