-- KEYS: session, shops. ARGV: what it replaces ('any', 'none' or a version), token, shop.
local value = ARGV[1] ~= 'any' and get(KEYS[1]) or nil
local version = value and string.match(value, '^(%d+) ')
if ARGV[1] ~= 'any' and ARGV[1] ~= (version or 'none') then return 0 end
-- Larger than the one before, even if that was lost with Redis's memory, or is damaged.
local next = math.max(micros(), tonumber(version or '0') + 1)
redis.call('SET', KEYS[1], '1 ' .. text(next) .. ' ' .. ARGV[2])
redis.call('SADD', KEYS[2], ARGV[3])
return next
