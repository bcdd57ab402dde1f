## Кімната операторів.

admin-title = 🛠 Для операторів
admin-members = 👤 Учасники: { $shown }
admin-links = Зв’язки довіри: { $shown }
admin-collections = 💰 Відкриті збори: 🔆 { $monthly } · 🆘 { $emergency }
admin-pledges = Записи: ❤️ { $intention } · 🤝 { $committed } · 🤝→👍 { $delivered } · 👍 { $confirmed } · завершилися інакше { $ended }
admin-pledges-newest = (серед останніх { $shown } записів)
admin-queue-arvut-add = ArvutAdd: входить { $incoming }, виходить { $outgoing }, найдовше чекають { $seconds } с
admin-queue-commit = Commit: входить { $incoming }, виходить { $outgoing }, найдовше чекають { $seconds } с
admin-more-than = понад { $shown }
admin-lately = Що тут робили останнім часом:
admin-did = { $at } · { $who } · { $what }
admin-did-opened = вхід до цієї кімнати
admin-did-report-read = прочитано скаргу, автор заклику: { $name }
admin-did-report-dismissed = відхилено скаргу, автор заклику: { $name }
admin-did-call-halted = зупинено заклик: { $name }
admin-did-suspended = призупинення: { $name }
admin-did-suspension-lifted = знято призупинення: { $name }
admin-did-broadcast-sent = надіслано повідомлення всім
admin-did-broadcast-stopped = зупинено повідомлення всім
admin-refresh = 🔄 Оновити

admin-reports = 🚩 Скарги ({ $shown })
admin-reports-title = 🚩 Скарги, що чекають; угорі найдавніші.
admin-reports-none = Скарг немає.
admin-report-call = 🚩 Заклик: { $name }, { $at } · { $state }
admin-report-words = Скарга: { $name }, { $at }:
admin-report-handled = ✔ Цю скаргу розглянуто.
admin-call-counting-down = триває відлік
admin-call-running = розсилається
admin-call-over = розіслано
admin-call-covered = допомогу знайдено
admin-call-halted = зупинено операторами
admin-call-stopped = зупинено автором
admin-halt = ⛔ Зупинити заклик
admin-suspend = ⏸ { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[many] { $days } днів
}
admin-dismiss = ✔ Усе гаразд
admin-halt-question = Чому заклик зупинено? Автор прочитає вашу відповідь, не довшу за { $longest } знаків. Наприклад: «Це реклама».
admin-suspend-question = { $days ->
    [one] Чому SOS і нові збори призупинено на { $days } день?
    [few] Чому SOS і нові збори призупинено на { $days } дні?
   *[many] Чому SOS і нові збори призупинено на { $days } днів?
} Учасник прочитає вашу відповідь, не довшу за { $longest } знаків. Обіцянок це не стосується.

admin-suspended = ⏸ Призупинені ({ $shown })
admin-suspended-title = ⏸ Кого стосується призупинення. Натискання знімає його; учаснику про це повідомлять.
admin-suspended-none = Нікого не призупинено.
admin-is-suspended = ⏸ Призупинення до { $until }.
admin-lift = ▶️ { $name }, до { $until }
admin-lifted = Призупинення знято.

admin-broadcast = 📣 Повідомлення всім
admin-last-broadcast = 📣 Останнє
admin-broadcast-question = Що прочитають усі? Не більше { $longest } знаків; перед надсиланням ви побачите повідомлення.
admin-broadcast-preview = 📣 Так це побачать люди. Отримувачів: { $shown }, кожен через той бот, який запустив; хто вимкнув новини про ботів, не отримає.
admin-broadcast-send = 📣 Надіслати
admin-broadcast-change = ✏️ Змінити
admin-broadcast-stop = ⏹ Зупинити
admin-broadcast-going-out = 📣 Розсилається.
admin-broadcast-arriving = 📣 Надіслано всім; частина ще в дорозі або чекає кінця тихих годин.
admin-broadcast-arrived = 📣 Усі отримали.
admin-broadcast-stopped = ⏹ Зупинено. Хто ще не отримав, уже не отримає.
admin-broadcast-progress = Доставлено { $delivered } із { $people }

refused-report-is-unknown = Такої скарги немає.
refused-report-is-handled = Цю скаргу вже розглянуто.
refused-suspension-has-another-length = Призупинення триває 1, 7 або 30 днів.
refused-member-is-not-suspended = Цього учасника не призупинено.
refused-broadcast-is-over = Розсилати вже нічого.
refused-nothing-is-written = Ще нічого не написано.
refused-call-is-not-running = Цей заклик уже не розсилається.
