## Комната операторов.

admin-title = <b>🛠 Для операторов</b>
admin-members = 👤 Участники: { $shown }
admin-links = Связи доверия: { $shown }
admin-collections = 💰 Открытые сборы: 🔆 { $monthly } · 🆘 { $emergency } · 💡 { $initiatives }
admin-pledges = Записи: ❤️ { $intention } · 🤝 { $committed } · 🤝→👍 { $delivered } · 👍 { $confirmed } · закончились иначе { $ended }
admin-pledges-newest = (среди последних { $shown } записей)
admin-queue-arvut-add = ArvutAdd: входит { $incoming }, выходит { $outgoing }, дольше всего ждут { $seconds } с
admin-queue-commit = Commit: входит { $incoming }, выходит { $outgoing }, дольше всего ждут { $seconds } с
admin-more-than = больше { $shown }
admin-lately = <b>Последние действия:</b>
admin-did = { $at } · { $who } · { $what }
admin-did-opened = вход в эту комнату
admin-did-reports-listed = просмотр списка жалоб
admin-did-clearings-listed = просмотр взаимозачётов
admin-did-suspended-listed = просмотр списка приостановленных
admin-did-report-read = прочитана жалоба на SOS: { $name }
admin-did-report-dismissed = отклонена жалоба на SOS: { $name }
admin-did-call-halted = остановлен SOS: { $name }
admin-did-suspended = приостановка: { $name }
admin-did-suspension-lifted = снята приостановка: { $name }
admin-did-broadcast-sent = отправлено сообщение всем
admin-did-broadcast-stopped = остановлено сообщение всем
admin-refresh = 🔄 Обновить

admin-reports = 🚩 Жалобы ({ $shown })
admin-reports-title = <b>🚩 Жалобы, которые ждут; сверху самые давние.</b>
admin-reports-none = Жалоб нет.
admin-report-call = <b>🚩 SOS:</b> { $name }, { $at } · { $state }
admin-report-words = Жалоба: { $name }, { $at }:
admin-report-handled = ✔ Эта жалоба рассмотрена.
admin-call-counting-down = идёт отсчёт
admin-call-running = рассылается
admin-call-over = разослан
admin-call-covered = помощь найдена
admin-call-halted = остановлен операторами
admin-call-ended = окончен вместе с экстренным сбором
admin-call-stopped = остановлен отправителем
admin-halt = ⛔ Остановить SOS
admin-suspend = ⏸ { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
admin-dismiss = ✔ Всё в порядке
admin-halt-question = <b>Почему этот SOS остановлен?</b> Отправитель прочтёт твой ответ, не длиннее { $longest } знаков. Например: «Это реклама».
admin-suspend-question = { $days ->
    [one] Почему SOS и новые сборы приостановлены на { $days } день?
    [few] Почему SOS и новые сборы приостановлены на { $days } дня?
   *[many] Почему SOS и новые сборы приостановлены на { $days } дней?
} Участник прочтёт твой ответ, не длиннее { $longest } знаков. Обещаний это не касается.

admin-suspended = ⏸ Приостановлены ({ $shown })
admin-suspended-title = <b>⏸ Кого касается приостановка.</b> Нажатие снимает её; участнику об этом сообщат.
admin-suspended-none = Никто не приостановлен.
admin-is-suspended = ⏸ Приостановка до { $until }.
admin-lift = ▶️ { $name }, до { $until }
admin-lifted = Приостановка снята.

admin-broadcast = 📣 Сообщение всем
admin-last-broadcast = 📣 Последнее
admin-broadcast-question = <b>📣 Что прочтут все?</b> Не больше { $longest } знаков; перед отправкой сообщение можно посмотреть.
admin-broadcast-preview = <b>📣 Так это увидят люди.</b> Получателей: { $shown }, каждый через тот бот, который запустил; кто отключил новости о ботах, не получит.
admin-broadcast-send = 📣 Отправить
admin-broadcast-change = ✏️ Изменить
admin-broadcast-stop = ⏹ Остановить
admin-broadcast-going-out = 📣 Рассылается.
admin-broadcast-arriving = 📣 Отправлено всем; часть ещё в пути или ждёт конца тихих часов.
admin-broadcast-arrived = 📣 Все получили.
admin-broadcast-stopped = ⏹ Остановлено. Кто ещё не получил, уже не получит.
admin-broadcast-progress = Доставлено { $delivered } из { $people }

refused-report-is-unknown = Такой жалобы нет.
refused-report-is-handled = Эта жалоба уже рассмотрена.
refused-suspension-has-another-length = Приостановка длится 1, 7 или 30 дней.
refused-member-is-not-suspended = Этот участник не приостановлен.
refused-broadcast-is-over = Рассылать больше нечего.
refused-nothing-is-written = Пока ничего не написано.
refused-call-is-not-running = Этот SOS уже не рассылается.
refused-suspension-has-changed = С тех пор эта приостановка изменилась. Вот как всё обстоит сейчас.
