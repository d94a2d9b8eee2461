-- KEYS: cursor. ARGV: whether it stood somewhere, where, and where to.
local stands = get(KEYS[1])
if ARGV[1] == '0' then
  if stands then return 0 end
elseif stands ~= ARGV[2] then
  return 0
end
redis.call('SET', KEYS[1], '1 ' .. ARGV[3])
return 1
