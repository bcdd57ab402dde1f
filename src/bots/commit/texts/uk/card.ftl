## Картка учасника.

card-unknown = Тут нікого немає, або вам нічого про цю людину не показано.
card-name = 👤 { $name }
card-status-green = ✅ { $name }
card-status-orange = 🔆 { $name } · щомісячна підтримка
card-status-red = 🆘 { $name } · термінова допомога
card-friend-of = друг учасника { $name }
card-somebody = хтось із вашого списку довіри
card-telegram = У Telegram: { $name }
card-chain = Ви → { $chain } · { $degree ->
    [2] два рукостискання
    [3] три рукостискання
    [one] { $degree } рукостискання
    [few] { $degree } рукостискання
    [many] { $degree } рукостискань
   *[other] { $degree } рукостискання
}
card-missing = 🙏 бракує { $amount }
card-deadline = ⏳ До { $until } · { $days ->
    [one] лишився { $days } день
    [few] лишилося { $days } дні
    [many] лишилося { $days } днів
   *[other] лишилося { $days } дня
}
card-nobody-helps = Поки ніхто не допомагає.
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
card-amounts = У цьому зборі:
card-details = 💳 Як допомогти:
card-no-details = 💳 Реквізитів немає: запитайте особисто.
card-deeds = ✅ { $deeds ->
    [one] { $deeds } справу підтверджено
    [few] { $deeds } справи підтверджено
    [many] { $deeds } справ підтверджено
   *[other] { $deeds } справи підтверджено
}, { $people ->
    [one] { $people } людині
   *[other] { $people } людям
} · вчасно { $inTime } з { $deeds }
card-deeds-sum = Разом { $amount }
card-no-deeds = Підтверджених справ поки немає.
card-overdue = ⌛ Зараз прострочено: { $count }
card-since = Тут із: { $since }
card-help-monthly = ❤️ Хочу допомогти
card-help-emergency = 🤝 Хочу допомогти
card-share = 🔗 Поділитися посиланням
card-write = ✉️ Написати
card-from-me = Ви:
card-to-me = Вам:

relation-supports-me = 👥→👤 Допомагає вам
relation-supported-by-me = 👤→👥 Ви допомагаєте
relation-trust-link = 🤝 Довіру підтверджено особисто
relation-co-giver = Допомагає тим самим людям, що й ви
relation-co-receiver = Отримує допомогу від тих самих людей, що й ви
relation-supports-my-supporter = Допомагає тому, хто допомагає вам
relation-supported-by-whom-i-support = Отримує допомогу від того, кому допомагаєте ви
