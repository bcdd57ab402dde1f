## Инициативы: известия.

notice-initiative-near =
    💡 <b>{ $name } предлагает: { $title }</b>
    { $price }, голосование до { $until }. Если не соберётся, никто ничего не должен.
notice-initiative-look = 💡 Посмотреть
notice-initiatives-look = 💡 Посмотреть
notice-initiatives-week = 💡 <b>Новое рядом за неделю:</b>
notice-initiative-line = • { $title } · { $price }
notice-initiatives-more = и ещё { $count }
notice-initiative-rewritten = 💡 <b>{ $title }</b>: текст изменился. Твой голос остаётся как есть.
notice-initiative-cheaper = 💡 <b>{ $title }</b>: теперь цена { $price }.
notice-initiative-prolonged = 💡 <b>{ $title }</b>: голосование продлено до { $until }.
notice-initiative-ends-soon = 🎉 <b>{ $title }</b>: цена набралась. Голосование закончится через 24 часа; до тех пор можно изменить голос.
notice-initiative-missed = 💡 <b>{ $title }</b>: не набралось, не хватило около { $lacking }. Никто ничего не должен. Спасибо за твои { $voted }!
notice-initiative-missed-owner = 💡 <b>{ $title }</b>: не набралось, { $total } из { $price }, не хватило около { $lacking }. Всех поблагодарили. Можно предложить ещё раз одним нажатием.
notice-initiative-taken-back = 💡 <b>{ $title }</b>: инициатива отменена. Никто ничего не должен.
notice-initiative-left = 💡 Инициатива с твоим участием закончилась: её автора здесь больше нет. Никто ничего не должен.
notice-initiative-reached =
    🎉 <b>{ $title }</b>: обещано { $total } при цене { $price }.
    Твоя доля { $amount }{ $isLess ->
    [yes] {" "}вместо { $voted }
   *[no] {""}
}.
    Обещаешь до { $until }? Это в силе, только если соберётся всё.
notice-initiative-reached-owner = 🎉 <b>{ $title }</b>: обещано { $total } при цене { $price }. Всех просят подтвердить до { $until }. Начнётся, как только наберётся всё.
notice-initiative-left-out = 💡 <b>{ $title }</b> продолжается, но твоё условие не выполнилось, так что от тебя ничего не нужно. Спасибо!
notice-initiative-nothing-to-give = 💡 <b>{ $title }</b>: обещано столько, что с тебя ничего не нужно. Спасибо!
notice-initiative-more-time = 💡 <b>{ $title }</b>: пообещать можно до { $until }. Свободное можно взять.
notice-initiative-started = 🎉 <b>{ $title }</b>: начинаем! Твоя часть: { $amount }, до { $until }.
notice-initiative-started-owner = 🎉 <b>{ $title }</b>: начинаем! Все { $total } обещаны, срок { $until }. О каждом шаге я скажу.
notice-initiative-not-together = 💡 <b>{ $title }</b>: обещаний не хватило. Не начинаем, и <b>никто ничего не должен</b>. Спасибо!
notice-initiative-not-together-owner = 💡 <b>{ $title }</b>: обещаний к сроку не хватило. Не начинаем, и все знают, что никто ничего не должен. Можно предложить ещё раз одним нажатием.
notice-initiative-told = 📣 <b>{ $title }</b>:
notice-initiative-done = 👍 <b>{ $title }</b>: сделано. Спасибо!
notice-initiative-failed = ✖ <b>{ $title }</b>: не получилось. Больше никто ничего не должен.
notice-initiative-unfinished = ✖ <b>{ $title }</b>: вестей давно не было, и теперь это закрыто. Можешь спросить автора, что получилось.
notice-initiative-unfinished-owner = ✖ <b>{ $title }</b>: от тебя давно не было вестей, и теперь это закрыто. Те, кто дал, могут спросить тебя.
notice-initiative-came-about = 💡 <b>{ $title }</b>: получилось?
notice-initiative-again = 💡 <b>{ $title }</b>: предлагают ещё раз, { $price }, до { $until }. В прошлый раз от тебя было { $voted }: повторить?
notice-initiative-enough = 🎉 <b>{ $title }</b>: цена набралась, { $total } из { $price }! Голосование идёт до { $until }: чем больше людей, тем меньше доля каждого.
notice-initiative-enough-owner = 🎉 <b>{ $title }</b>: цена набралась, { $total } из { $price }! Голосование идёт до { $until }. Закончить можно и раньше.
notice-initiative-share-waits = ⏳ <b>{ $title }</b>: твоя доля { $amount } ждёт тебя до конца дня. Пообещаешь или скажешь, что не можешь?
notice-initiative-free = 🙏 <b>{ $title }</b>: освободилось { $total }, потому что могут не все. Возьмёшь часть? Время есть до { $until }.
notice-initiative-free-owner = 🙏 <b>{ $title }</b>: освободилось { $total }, потому что могут не все. Участникам предложено взять. Время есть до { $until }; можно переслать ссылку другим.
