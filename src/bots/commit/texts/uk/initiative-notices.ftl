## Ініціативи: звістки.

notice-initiative-near =
    💡 <b>{ $name } пропонує: { $title }</b>
    { $price }, голосування до { $until }. Якщо не збереться, ніхто нічого не винен.
notice-initiative-look = 💡 Подивитися
notice-initiatives-look = 💡 Подивитися
notice-initiatives-week = 💡 <b>Нове поруч за тиждень:</b>
notice-initiative-line = • { $title } · { $price }
notice-initiatives-more = і ще { $count }
notice-initiative-rewritten = 💡 <b>{ $title }</b>: текст змінився. Твій голос лишається як є.
notice-initiative-cheaper = 💡 <b>{ $title }</b>: тепер ціна { $price }.
notice-initiative-prolonged = 💡 <b>{ $title }</b>: голосування продовжено до { $until }.
notice-initiative-ends-soon = 🎉 <b>{ $title }</b>: ціна назбиралася. Голосування закінчиться за 24 години; доти можна змінити голос.
notice-initiative-missed = 💡 <b>{ $title }</b>: не назбиралося, забракло близько { $lacking }. Ніхто нічого не винен. Дякую за твої { $voted }!
notice-initiative-missed-owner = 💡 <b>{ $title }</b>: не назбиралося, { $total } із { $price }, забракло близько { $lacking }. Усім подякували. Можна запропонувати ще раз одним дотиком.
notice-initiative-taken-back = 💡 <b>{ $title }</b>: ініціативу скасовано. Ніхто нічого не винен.
notice-initiative-left = 💡 Ініціатива з твоєю участю закінчилася: її автора тут більше немає. Ніхто нічого не винен.
notice-initiative-reached =
    🎉 <b>{ $title }</b>: обіцяно { $total } за ціни { $price }.
    Твоя частка { $amount }{ $isLess ->
    [yes] {" "}замість { $voted }
   *[no] {""}
}.
    Обіцяєш до { $until }? Це чинне, лише якщо збереться все.
notice-initiative-reached-owner = 🎉 <b>{ $title }</b>: обіцяно { $total } за ціни { $price }. Усіх просять підтвердити до { $until }. Почнеться, щойно збереться все.
notice-initiative-left-out = 💡 <b>{ $title }</b> триває, але твоя умова не справдилася, тож від тебе нічого не потрібно. Дякую!
notice-initiative-nothing-to-give = 💡 <b>{ $title }</b>: обіцяно стільки, що від тебе нічого не потрібно. Дякую!
notice-initiative-more-time = 💡 <b>{ $title }</b>: пообіцяти можна до { $until }. Вільне можна взяти.
notice-initiative-started = 🎉 <b>{ $title }</b>: починаємо! Твоя частина: { $amount }, до { $until }.
notice-initiative-started-owner = 🎉 <b>{ $title }</b>: починаємо! Усі { $total } обіцяно, строк { $until }. Про кожну передачу я скажу.
notice-initiative-not-together = 💡 <b>{ $title }</b>: обіцянок не вистачило. Не починаємо, і <b>ніхто нічого не винен</b>. Дякую!
notice-initiative-not-together-owner = 💡 <b>{ $title }</b>: обіцянок вчасно не вистачило. Не починаємо, і всі знають, що ніхто нічого не винен. Можна запропонувати ще раз одним дотиком.
notice-initiative-told = 📣 <b>{ $title }</b>:
notice-initiative-done = 👍 <b>{ $title }</b>: зроблено. Дякую!
notice-initiative-failed = ✖ <b>{ $title }</b>: не вдалося. Більше ніхто нічого не винен.
notice-initiative-unfinished = ✖ <b>{ $title }</b>: звісток давно не було, і тепер це закрито. Можеш запитати автора, що вийшло.
notice-initiative-unfinished-owner = ✖ <b>{ $title }</b>: від тебе давно не було звісток, і тепер це закрито. Ті, хто дав, можуть запитати тебе.
notice-initiative-came-about = 💡 <b>{ $title }</b>: вдалося?
notice-initiative-again = 💡 <b>{ $title }</b>: пропонують ще раз, { $price }, до { $until }. Минулого разу від тебе було { $voted }: повторити?
notice-initiative-enough = 🎉 <b>{ $title }</b>: ціна назбиралася, { $total } із { $price }! Голосування триває до { $until }: що більше людей, то менша частка кожного.
notice-initiative-enough-owner = 🎉 <b>{ $title }</b>: ціна назбиралася, { $total } із { $price }! Голосування триває до { $until }. Закінчити можна й раніше.
notice-initiative-share-waits = ⏳ <b>{ $title }</b>: твоя частка { $amount } чекає на тебе до кінця дня. Пообіцяєш чи скажеш, що не можеш?
notice-initiative-free = 🙏 <b>{ $title }</b>: звільнилося { $total }, бо можуть не всі. Візьмеш частину? Час є до { $until }.
notice-initiative-free-owner = 🙏 <b>{ $title }</b>: звільнилося { $total }, бо можуть не всі. Учасникам запропоновано взяти. Час є до { $until }; можна переслати посилання іншим.
