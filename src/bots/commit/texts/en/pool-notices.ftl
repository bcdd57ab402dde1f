## Pools: what is told.

notice-pool-invited = 🫂 { $name } would like you in the pool “{ $pool }”.
notice-pool-look = Look at it
notice-pool-candidate = 🫂 { $name } asks to enter “{ $pool }”. What do you say?
notice-pool-answer = Look and answer
notice-pool-entered = 🫂 { $name } has entered “{ $pool }”.
notice-pool-welcome = 🫂 Welcome to “{ $pool }”: you’re in.
notice-pool-not-entered = 🫂 Entering “{ $pool }” did not come about.
notice-pool-left = 🫂 { $name } has left “{ $pool }”.
notice-pool-too-few = 🫂 “{ $pool }” has ended: too few people are left in it.
notice-pool-open = 🫂 Open the pool
notice-pools-open = 🫂 My pools
