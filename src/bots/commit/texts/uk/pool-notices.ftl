## Пули: про що повідомляють.

notice-pool-invited = 🫂 { $name } кличе тебе до пулу «{ $pool }».
notice-pool-look = Подивитися
notice-pool-candidate = 🫂 { $name } проситься до «{ $pool }». Що скажеш?
notice-pool-answer = Подивитися й відповісти
notice-pool-entered = 🫂 { $name } тепер у «{ $pool }».
notice-pool-welcome = 🫂 Ласкаво просимо до «{ $pool }»: ти в пулі.
notice-pool-not-entered = 🫂 Увійти до «{ $pool }» не вийшло.
notice-pool-left = 🫂 { $name } більше не в «{ $pool }».
notice-pool-too-few = 🫂 «{ $pool }» закінчився: у ньому лишилося замало людей.
notice-pool-open = 🫂 Відкрити пул
notice-pools-open = 🫂 Мої пули
