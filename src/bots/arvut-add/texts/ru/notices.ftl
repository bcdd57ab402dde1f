## Что ArvutAdd сообщает сам.

notice-card = 👤 { $name }
notice-linked-invitation =
    🤝 Ваше приглашение принято: { $name }. Вы в списках друг друга.
    { notice-your-list }
notice-linked-approval =
    🤝 Вас подтвердили: { $name }. Вы в списках друг друга.
    { notice-your-list }
notice-linked-roll =
    🤝 Вы и { $name } отметили друг друга в вашей группе. Вы в списках друг друга.
    { notice-your-list }
notice-your-list = { $people ->
    [one] Ваш список доверия: { $people } человек, касса { $pool }.
    [few] Ваш список доверия: { $people } человека, касса { $pool }.
   *[other] Ваш список доверия: { $people } человек, касса { $pool }.
}
notice-declined = Ваше приглашение отклонено: { $name }. Ничего не потрачено; у каждого свои причины.
notice-expired = ⌛ Приглашение от { $made } закончилось без ответа.
notice-waits = ✅ По вашей открытой ссылке пришёл человек и ждёт вашего слова: { $name }.{ $more ->
    [0] {""}
   *[other] {" "}Ждут ещё { $more }.
}
notice-still-waits = ⏳ Вашего слова уже три дня ждёт { $name }.{ $more ->
    [0] {""}
   *[other] {" "}Ждут ещё { $more }.
}
notice-waiting-expired = ⌛ { $name }: срок приглашения вышел без ответа. Можно попросить новое.
notice-waiting-revoked = { $name }: приглашение отозвано до ответа.
notice-waiting-turned-away = { $name }: на этот раз вас не подтвердили. При желании сначала поговорите.
notice-withdrawn-me = 🚫 По отношению к вам отозвано согласие: { $by }. Вы больше не в списках друг друга. Обещанное между вами остаётся.
notice-withdrawn = 🚫 { $by } больше не подтверждает согласие помочь: { $towards }. Ваши собственные связи не изменились.
notice-restored-me = ↩️ По отношению к вам восстановлено согласие: { $by }.
notice-restored = ↩️ { $by } снова подтверждает согласие помочь: { $towards }.
notice-help-offered = 🙋 Вам может помочь { $name }.{ $more ->
    [0] {""}
   *[other] {" "}Могут помочь ещё { $more }.
}
notice-call-covered = ✅ { $name }: помощь есть, спасибо, что хотели помочь.
notice-call-halted = ⛔ Операторы остановили призыв: { $name }.
notice-my-call-halted = ⛔ Операторы остановили ваш призыв. Причина: { $reason }
notice-member-left = 👋 { $name } больше не с нами в боте. Связь между вами закончилась; сделанное остаётся записанным.
notice-suspended = ⏸ Операторы приостановили ваши SOS и новые сборы до { $until }. Ваши обещания не затронуты. Причина: { $reason }
notice-suspension-ended = ▶️ Пауза окончена: можно снова звать и открывать сборы.
