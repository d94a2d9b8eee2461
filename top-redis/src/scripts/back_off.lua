-- KEYS: rest. ARGV: first and longest in ms.
local first, longest = tonumber(ARGV[1]), tonumber(ARGV[2])
local now, length = math.floor(micros() / 1000), first
local last, until_ = string.match(get(KEYS[1]) or '', '^(%d+) (%d+)$')
if last and now - tonumber(until_) < longest then
  length = math.max(math.min(tonumber(last) * 2, longest), first)
end
redis.call('SET', KEYS[1], '1 ' .. text(length) .. ' ' .. text(now + length), 'PX', text(length + longest + 1))
return length
