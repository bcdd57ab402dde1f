## Кімната операторів.

admin-title = <b>🛠 Для операторів</b>
admin-members = 👤 Учасники: { $shown }
admin-links = Зв’язки довіри: { $shown }
admin-collections = 💰 Відкриті збори: 🔆 { $monthly } · 🆘 { $emergency } · 💡 { $initiatives }
admin-pledges = Обіцянки: ❤️ { $intention } · 🤝 { $committed } · 🤝→👍 { $delivered } · 👍 { $confirmed } · завершилися інакше { $ended }
admin-pledges-newest = (серед останніх { $shown } обіцянок)
admin-queue-arvut-add = ArvutAdd: входить { $incoming }, виходить { $outgoing }, найдовше чекають { $seconds } с
admin-queue-commit = Commit: входить { $incoming }, виходить { $outgoing }, найдовше чекають { $seconds } с
admin-more-than = понад { $shown }
admin-lately = <b>Що тут робили останнім часом:</b>
admin-did = { $at } · { $who } · { $what }
admin-did-opened = вхід до цієї кімнати
admin-did-reports-listed = перегляд списку скарг
admin-did-clearings-listed = перегляд взаємозаліків
admin-did-suspended-listed = перегляд списку призупинених
admin-did-report-read = прочитано скаргу, автор SOS: { $name }
admin-did-report-dismissed = відхилено скаргу, автор SOS: { $name }
admin-did-call-halted = зупинено SOS: { $name }
admin-did-suspended = призупинення: { $name }
admin-did-suspension-lifted = знято призупинення: { $name }
admin-did-broadcast-sent = надіслано повідомлення всім
admin-did-broadcast-stopped = зупинено повідомлення всім
admin-refresh = 🔄 Оновити

admin-reports = 🚩 Скарги ({ $shown })
admin-reports-title = <b>🚩 Скарги, що чекають; угорі найдавніші</b>
admin-reports-none = Скарг немає.
admin-report-call = <b>🚩 SOS: { $name }</b>, { $at } · { $state }
admin-report-words = Скарга: { $name }, { $at }:
admin-report-handled = ✔ Цю скаргу розглянуто.
admin-call-counting-down = триває відлік
admin-call-running = розсилається
admin-call-over = розіслано
admin-call-covered = допомогу знайдено
admin-call-halted = зупинено операторами
admin-call-ended = закінчено разом із терміновим збором
admin-call-stopped = зупинено автором
admin-halt = ⛔ Зупинити цей SOS
admin-suspend = ⏸ { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[many] { $days } днів
}
admin-dismiss = ✔ Усе гаразд
admin-halt-question = <b>Чому цей SOS зупинено?</b> Автор прочитає твою відповідь, не довшу за { $longest } знаків. Наприклад: «Це реклама».
admin-suspend-question = { $days ->
    [one] Чому SOS і нові збори призупинено на { $days } день?
    [few] Чому SOS і нові збори призупинено на { $days } дні?
   *[many] Чому SOS і нові збори призупинено на { $days } днів?
} Учасник прочитає твою відповідь, не довшу за { $longest } знаків. Обіцянок це не стосується.

admin-suspended = ⏸ Призупинені ({ $shown })
admin-suspended-title = <b>⏸ Призупинені учасники.</b> Натискання знімає призупинення; учасник про це дізнається.
admin-suspended-none = Нікого не призупинено.
admin-is-suspended = ⏸ Призупинення до { $until }.
admin-lift = ▶️ { $name }, до { $until }
admin-lifted = Призупинення знято.

admin-broadcast = 📣 Повідомлення всім
admin-last-broadcast = 📣 Останнє
admin-broadcast-question = <b>📣 Що прочитають усі?</b> Не більше { $longest } знаків; перед надсиланням ти побачиш повідомлення.
admin-broadcast-preview = <b>📣 Так це побачать люди.</b> Отримувачів: { $shown }, кожен через запущеного ним бота, крім тих, хто вимкнув новини про ботів.
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
refused-broadcast-is-over = Усе вже розіслано.
refused-nothing-is-written = Поки що нічого не написано.
refused-call-is-not-running = Цей SOS уже не розсилається.
refused-suspension-has-changed = Відтоді це призупинення змінилося. Ось як усе зараз.
