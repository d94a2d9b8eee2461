-- KEYS: lease. ARGV: its number, length in ms.
if get(KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
