-- KEYS: call, all contents of its business key. ARGV: response, how long it is kept in ms, content.
get(KEYS[1])
redis.call('SADD', KEYS[2], ARGV[3])
redis.call('PEXPIRE', KEYS[2], ARGV[2])
redis.call('SET', KEYS[1], '1 done ' .. ARGV[1], 'PX', ARGV[2])
return 1
