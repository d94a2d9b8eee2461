-- KEYS: all contents of a business key, then the call of each. ARGV: the contents.
for i = 1, #ARGV do
  local state = get(KEYS[i + 1])
  if state and string.sub(state, 1, 5) == 'done ' then redis.call('DEL', KEYS[i + 1]) end
  redis.call('SREM', KEYS[1], ARGV[i])
end
return 1
