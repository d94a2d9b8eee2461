-- KEYS: message. ARGV: who claims it, for how long in ms.
local state = get(KEYS[1])
if state == 'done' then return 2 end
if state then return 1 end
redis.call('SET', KEYS[1], '1 ' .. ARGV[1], 'PX', ARGV[2])
return 0
