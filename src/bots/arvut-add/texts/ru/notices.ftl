## Что ArvutAdd сообщает сам.

notice-card = 👤 { $name }
notice-linked-invitation =
    🤝 <b>{ $name }</b> принимает твоё приглашение. Вы в списках друг друга.
    { notice-your-list }
notice-linked-approval =
    🤝 <b>{ $name }</b> подтверждает тебя. Вы в списках друг друга.
    { notice-your-list }
notice-linked-roll =
    🤝 Ты и <b>{ $name }</b> отметили друг друга в вашей группе. Вы в списках друг друга.
    { notice-your-list }
notice-your-list = { $people ->
    [one] Твой список доверия: { $people } человек, вместе готовы помочь: { $pool }.
    [few] Твой список доверия: { $people } человека, вместе готовы помочь: { $pool }.
   *[other] Твой список доверия: { $people } человек, вместе готовы помочь: { $pool }.
}
notice-declined = { $name } отклоняет твоё приглашение. Оно не потрачено: его можно отправить другому человеку.
notice-expired = ⌛ Срок приглашения от { $made } истёк без ответа.
notice-open-expired = ⌛ Срок твоей открытой ссылки от { $made } истёк. Через неё в твой список { $count ->
    [one] пришёл { $count } человек.
    [few] пришли { $count } человека.
   *[other] пришло { $count } человек.
}
notice-waits = ✅ По твоей открытой ссылке пришёл человек и ждёт подтверждения: <b>{ $name }</b>.{ $more ->
    [0] {""}
    [one] {" "}Ждёт ещё { $more }.
   *[other] {" "}Ждут ещё { $more }.
}
notice-still-waits = ⏳ <b>{ $name }</b> уже { $waitingDays } дн. ждёт твоего подтверждения.{ $more ->
    [0] {""}
    [one] {" "}Ждёт ещё { $more }.
   *[other] {" "}Ждут ещё { $more }.
}
notice-waiting-expired = ⌛ { $name }: срок приглашения истёк раньше подтверждения. Можно попросить новое.
notice-waiting-revoked = { $name } отменяет приглашение, подтверждения не будет.
notice-waiting-turned-away = { $name } на этот раз тебя не подтверждает. Можно сначала поговорить.
notice-withdrawn-me = 🚫 { $by } отменяет связь с тобой. Вы больше не в списках друг друга. Что вы обещали друг другу, остаётся в силе.
notice-withdrawn = 🚫 Связь отменена: { $by } → { $towards }. Твои собственные связи не изменились.
notice-restored-me = ↩️ { $by } хочет снова быть с тобой на связи.
notice-restored = ↩️ Связь восстановлена: { $by } → { $towards }.
notice-help-offered = 🙋 <b>{ $name }</b> может тебе помочь.{ $more ->
    [0] {""}
    [one] {" "}Может помочь ещё { $more }.
   *[other] {" "}Могут помочь ещё { $more }.
}
notice-call-covered = ✅ { $name }: помощь есть. Спасибо за готовность помочь.
notice-call-halted = ⛔ Операторы остановили сообщение: { $name }.
notice-call-ended = ⌛ { $name }: экстренный сбор окончен. Спасибо за готовность помочь.
notice-my-call-halted = ⛔ Операторы остановили твоё сообщение. Причина:
    <q>{ $reason }</q>
notice-member-left = 👋 { $name } больше не с нами в боте. Связь между вами закончилась; сделанное остаётся записанным.
notice-suspended = ⏸ Операторы приостановили твои SOS и новые сборы до { $until }. Твоих обещаний это не касается. Причина:
    <q>{ $reason }</q>
notice-suspension-ended = ▶️ Пауза окончена: можно снова отправлять SOS и открывать сборы.
