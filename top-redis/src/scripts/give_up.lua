-- KEYS: call. ARGV: who served it.
if get(KEYS[1]) ~= 'held ' .. ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
