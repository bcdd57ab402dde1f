## Комната круга в группе и её личная сторона.

circle-unbound = <b>🫂 { $title }</b>
    Здесь я могу показывать, кому помогает этот круг: одна карточка с целью, шкалой сбора и оставшимися днями. Она меняется сама.
    Показать здесь свой круг может администратор группы.
circle-bind = 🔗 Показать мой круг
circle-card-quiet = <b>🫂 { $name }</b>
    Сейчас здесь не показана просьба о помощи.
circle-card-orange = <b>🔆 { $name }</b> · ежемесячная поддержка
circle-card-red = <b>🆘 { $name }</b> · экстренная помощь
circle-days-month = { $days ->
    [0] { $month }: последний день
    [one] { $month }: остался { $days } день
    [few] { $month }: осталось { $days } дня
   *[many] { $month }: осталось { $days } дней
}
circle-days-red = { $days ->
    [0] До { $until }: последний день
    [one] До { $until }: остался { $days } день
    [few] До { $until }: осталось { $days } дня
   *[many] До { $until }: осталось { $days } дней
}
circle-givers = Помогают: { $list }
circle-giver = { $name } { $amount }
circle-help = ❤️ Помочь
circle-who = 👥 Кто помогает
circle-word-red = 🆘 <b>{ $name }</b>: нужна экстренная помощь, <b>{ $target }</b> до { $until }.
circle-word-success = 👍 <b>{ $name }</b>: цель достигнута, дошло <b>{ $confirmed }</b>. Спасибо всем!
circle-word-month = <b>🗓 { $month }:</b> месяц закрыт. { $name }: { $arrived }.
circle-no-name = участник
circle-group-unbind = 🔓 Отключить: { $name }
circle-group-unbind-sure = 🔓 Да, отключить: { $name }
circle-unbound-done = Отключено. Ссылка для помощи с карточки больше ничего не открывает.
circle-question = <b>🔗 Показывать твой круг в группе «{ $title }»?</b>
    Группа увидит одну карточку: твоё имя, статус, цель, шкалу сбора и сколько осталось дней. Экстренный сбор виден, только если ты согласишься, когда будешь просить. Имена и суммы тех, кто помогает, видны только с их разрешения.
    Прекратить это можно в любой момент.
circle-question-yes = 🔗 Да, показывать
circle-question-all = 🔗 Да, и экстренный сбор тоже
circle-bound = 🔗 Группа «{ $title }» теперь показывает твой круг.
circle-unbind = 🔓 Больше не показывать
circle-unbind-question = <b>🔓 Больше не показывать твой круг в группе «{ $title }»?</b> Ссылка для помощи с его карточки перестанет работать.
circle-ended = 🔓 Группа «{ $title }» больше не показывает твой круг.
circle-who-helps = <b>👥 { $name }: кто помогает</b>
circle-open-card = 👤 Открыть карточку
circle-who-not = Кто помогает, видят только те, кто помогает сам. Открой карточку в группе и нажми ❤️ Помочь.
circle-binding-ended-left-group = 🔓 Тебя больше нет в группе «{ $title }», поэтому она больше не показывает твой круг.
circle-binding-ended-unbound = 🔓 Администратор группы «{ $title }» отключает твой круг. Группа его больше не показывает.
circle-binding-ended-removed = 🔓 Меня удалили из группы «{ $title }», поэтому она больше не показывает твой круг.
refused-group-has-a-circle = Эта группа уже показывает другой круг. Сначала его может отключить владелец или администратор.
refused-group-has-no-circle = Эта группа не показывает никакого круга.
refused-group-has-another-circle = Теперь в этой группе показан другой круг.
