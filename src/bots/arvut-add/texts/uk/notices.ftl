## Що ArvutAdd повідомляє сам.

notice-card = 👤 { $name }
notice-linked-invitation =
    🤝 Ваше запрошення прийнято: { $name }. Ви у списках одне одного.
    { notice-your-list }
notice-linked-approval =
    🤝 Вас підтверджено: { $name }. Ви у списках одне одного.
    { notice-your-list }
notice-linked-roll =
    🤝 Ви та { $name } позначили одне одного у вашій групі. Ви у списках одне одного.
    { notice-your-list }
notice-your-list = { $people ->
    [one] Ваш список довіри: { $people } людина, каса { $pool }.
    [few] Ваш список довіри: { $people } людини, каса { $pool }.
    [many] Ваш список довіри: { $people } людей, каса { $pool }.
   *[other] Ваш список довіри: { $people } людини, каса { $pool }.
}
notice-declined = Ваше запрошення відхилено: { $name }. Нічого не витрачено; у кожного свої причини.
notice-expired = ⌛ Запрошення від { $made } закінчилося без відповіді.
notice-waits = ✅ За вашим відкритим посиланням прийшла людина й чекає на ваше слово: { $name }.{ $more ->
    [0] {""}
   *[other] {" "}Чекають ще { $more }.
}
notice-still-waits = ⏳ На ваше слово вже три дні чекає { $name }.{ $more ->
    [0] {""}
   *[other] {" "}Чекають ще { $more }.
}
notice-waiting-expired = ⌛ { $name }: строк запрошення минув без відповіді. Можна попросити нове.
notice-waiting-revoked = { $name }: запрошення відкликано до відповіді.
notice-waiting-turned-away = { $name }: цього разу вас не підтверджено. За бажання спершу поговоріть.
notice-withdrawn-me = 🚫 { $by }: готовність допомагати вам відкликано. Ви більше не у списках одне одного. Обіцяне між вами залишається.
notice-withdrawn = 🚫 { $by } більше не підтверджує готовності допомагати. Кому: { $towards }. Ваші власні зв’язки не змінилися.
notice-restored-me = ↩️ { $by }: готовність допомагати вам відновлено.
notice-restored = ↩️ { $by } знову підтверджує готовність допомагати. Кому: { $towards }.
notice-help-offered = 🙋 Вам може допомогти { $name }.{ $more ->
    [0] {""}
   *[other] {" "}Можуть допомогти ще { $more }.
}
notice-call-covered = ✅ { $name }: допомога є, дякуємо, що хотіли допомогти.
notice-call-halted = ⛔ Оператори зупинили заклик: { $name }.
notice-my-call-halted = ⛔ Оператори зупинили ваш заклик. Причина: { $reason }
notice-member-left = 👋 { $name } більше не з нами в боті. Зв’язок між вами закінчився; передане залишається записаним.
notice-suspended = ⏸ Оператори призупинили ваші SOS і нові збори до { $until }. Ваших обіцянок це не стосується. Причина: { $reason }
notice-suspension-ended = ▶️ Паузу закінчено: можна знову кликати й відкривати збори.
