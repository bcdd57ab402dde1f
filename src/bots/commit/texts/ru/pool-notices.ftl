## Пулы: о чём сообщают.

notice-pool-invited = 🫂 { $name } зовёт тебя в пул «{ $pool }».
notice-pool-look = Посмотреть
notice-pool-candidate = 🫂 { $name } просится в «{ $pool }». Что скажешь?
notice-pool-answer = Посмотреть и ответить
notice-pool-entered = 🫂 { $name } теперь в «{ $pool }».
notice-pool-welcome = 🫂 Добро пожаловать в «{ $pool }»: ты в пуле.
notice-pool-not-entered = 🫂 Войти в «{ $pool }» не получилось.
notice-pool-left = 🫂 { $name } больше не в «{ $pool }».
notice-pool-too-few = 🫂 «{ $pool }» закончился: в нём осталось слишком мало людей.
notice-pool-open = 🫂 Открыть пул
notice-pools-open = 🫂 Мои пулы
