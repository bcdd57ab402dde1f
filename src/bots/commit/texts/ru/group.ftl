## Комната круга в группе и её личная сторона.

circle-unbound = 🫂 { $title }
    Здесь я могу показывать, кому помогает этот круг: одна карточка с целью, собранным и оставшимися днями. Она меняется сама.
    Привязать к группе себя может её администратор.
circle-bind = 🔗 Привязать мой круг
circle-card-green = ✅ { $name }
    Сейчас ничего не нужно.
circle-card-orange = 🔆 { $name } · ежемесячная поддержка
circle-card-red = 🆘 { $name } · срочная помощь
circle-of = 💰 { $target } · 🙏 не хватает { $missing }
circle-days-month = { $days ->
    [one] { $month }: остался { $days } день
    [few] { $month }: осталось { $days } дня
   *[many] { $month }: осталось { $days } дней
}
circle-days-red = { $days ->
    [one] До { $until }: остался { $days } день
    [few] До { $until }: осталось { $days } дня
   *[many] До { $until }: осталось { $days } дней
}
circle-givers = Помогают и согласны, чтобы их назвали: { $list }
circle-giver = { $name } { $amount }
circle-help = ❤️ Помочь
circle-who = 👥 Кто помогает
circle-word-red = 🆘 { $name }: нужна срочная помощь, { $target } до { $until }.
circle-word-success = 👍 { $name }: цель достигнута, дошло { $confirmed }. Спасибо всем!
circle-word-month = 🗓 { $month }: месяц закрыт. { $name }: дошло { $confirmed } из { $target }.
circle-no-name = участник
circle-group-unbind = 🔓 Отвязать: { $name }
circle-group-unbind-sure = 🔓 Да, отвязать: { $name }
circle-unbound-done = Отвязано. Ссылка помощи с карточки больше ничего не открывает.
circle-question = 🔗 Привязать себя к группе «{ $title }»?
    Группа увидит на одной карточке: ваше имя, статус, цель сбора, сколько собрано и сколько осталось дней. Срочный сбор — только если вы согласитесь, когда будете просить. Имена и суммы помощников — только с их разрешения.
    Прекратить это можно в любой момент.
circle-question-yes = 🔗 Привязать
circle-bound = 🔗 Группа «{ $title }» показывает ваш круг.
circle-unbind = 🔓 Отвязать
circle-unbind-question = 🔓 Больше не показывать ваш круг в группе «{ $title }»? Ссылка помощи с её карточки перестанет открываться.
circle-ended = 🔓 Группа «{ $title }» больше не показывает ваш круг.
circle-who-helps = 👥 { $name }: кто помогает
circle-open-card = 👤 Открыть карточку
circle-who-not = Кто помогает, видят только те, кто помогает сам. Откройте карточку в группе и нажмите ❤️ Помочь.
circle-binding-ended-left-group = 🔓 Вы больше не в группе «{ $title }», и она больше не показывает ваш круг.
circle-binding-ended-unbound = 🔓 Администрация группы «{ $title }» отвязала ваш круг. Группа его больше не показывает.
circle-binding-ended-removed = 🔓 Меня удалили из группы «{ $title }», и она больше не показывает ваш круг.
refused-group-has-a-circle = Эта группа уже показывает другой круг. Сначала его может отвязать владелец или администратор.
refused-group-has-no-circle = Эта группа не показывает никакого круга.
