-- KEYS: call. ARGV: who serves it, for how long in ms.
local state = get(KEYS[1])
if not state then
  redis.call('SET', KEYS[1], '1 held ' .. ARGV[1], 'PX', ARGV[2])
  return {0, ''}
end
if string.sub(state, 1, 5) == 'done ' then return {2, string.sub(state, 6)} end
return {1, ''}
