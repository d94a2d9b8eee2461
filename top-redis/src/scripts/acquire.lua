-- KEYS: lease, last number. ARGV: length in ms.
if get(KEYS[1]) then return {0, math.max(redis.call('PTTL', KEYS[1]), 1)} end
-- Larger than the one before, even if that was lost with Redis's memory.
local fence = math.max(micros(), tonumber(get(KEYS[2]) or '0') + 1)
redis.call('SET', KEYS[2], '1 ' .. text(fence))
redis.call('SET', KEYS[1], '1 ' .. text(fence), 'PX', ARGV[1])
return {1, fence}
