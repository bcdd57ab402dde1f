## Картка учасника.

card-unknown = Такої картки немає, або вона тобі недоступна.
card-name = <b>👤 { $name }</b>
card-status-green = <b>✅ { $name }</b>
card-status-orange = <b>🔆 { $name }</b> · щомісячна підтримка
card-status-red = <b>🆘 { $name }</b> · термінова допомога
card-telegram = У Telegram: { $name }
card-chain = { $chain } · { $degree ->
    [2] через друга
    [one] за { $degree } крок
    [few] за { $degree } кроки
    [many] за { $degree } кроків
   *[other] за { $degree } кроку
}
card-common = Спільна довіра: { $names }{ $more ->
    [0] {""}
   *[other] {" "}і ще { $more }
}
card-deadline = ⏳ До { $until } · { $days ->
    [0] останній день
    [one] лишився { $days } день
    [few] лишилося { $days } дні
    [many] лишилося { $days } днів
   *[other] лишилося { $days } дня
}
card-nobody-helps = Поки що ніхто не допомагає.
card-helpers = { $count ->
    [one] Допомагає { $count } людина
    [few] Допомагають { $count } людини
    [many] Допомагають { $count } людей
   *[other] Допомагають { $count } людини
}: { $names }
card-helpers-and-others = { $count ->
    [one] Допомагає { $count } людина
    [few] Допомагають { $count } людини
    [many] Допомагають { $count } людей
   *[other] Допомагають { $count } людини
}: { $names } і ще { $others }
card-helpers-unnamed = { $count ->
    [one] Допомагає { $count } людина.
    [few] Допомагають { $count } людини.
    [many] Допомагають { $count } людей.
   *[other] Допомагають { $count } людини.
}
card-all-helpers = 👥 Усі { $count }
givers-title = <b>👥 Хто допомагає: { $name }</b>
givers-others = і ще без імені: { $count }
card-amounts = <b>У цьому зборі:</b>
card-details = <b>💳 Як допомогти:</b>
card-no-details = 💳 Реквізитів немає: запитай особисто.
card-deeds = 👍 допомогу підтверджено { $deeds ->
    [one] { $deeds } раз
    [few] { $deeds } рази
    [many] { $deeds } разів
   *[other] { $deeds } раза
}, { $people ->
    [one] { $people } людині
   *[other] { $people } людям
} · вчасно { $inTime } з { $deeds }
card-deeds-sum = Разом { $amount }
card-words = 🤲 Слова дотримано: { $kept } з { $due }
card-overdue = ⌛ Зараз прострочено: { $count }
card-since = З нами: { $since }
card-help-monthly = ❤️ Хочу допомогти
card-help-emergency = 🤝 Хочу допомогти
card-share = 🔗 Поділитися посиланням
card-write = ✉️ Написати
card-from-me = Від тебе:
card-to-me = Тобі:

relation-supports-me = 👥→👤 Допомагає тобі
relation-supported-by-me = 👤→👥 Ти допомагаєш
relation-trust-link = 📋 Довіру підтверджено особисто
relation-co-giver = Допомагає тій самій людині, що й ти
relation-co-receiver = Отримує допомогу від тієї самої людини, що й ти
relation-supports-my-supporter = Допомагає тому, хто допомагає тобі
relation-supported-by-whom-i-support = Отримує допомогу від того, кому допомагаєш ти
