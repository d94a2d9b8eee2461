-- KEYS: what is held. ARGV: by whom.
if get(KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
