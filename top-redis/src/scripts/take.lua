-- KEYS: limit, ban of the application, ban of the API.
-- ARGV: gap in µs or 0, calls a day or -1, wanted, returned, ahead and settle in µs.
local banned = math.max(redis.call('PTTL', KEYS[2]), redis.call('PTTL', KEYS[3]))
if banned > 0 then return {1, banned, 0} end
local gap, day_limit, count = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
if count == 0 then return {0, 0, 0} end
local now = micros()
local next, day, used = string.match(get(KEYS[1]) or '', '^(%d+) (%d+) (%d+)$')
next, day, used = tonumber(next or '0'), tonumber(day or '0'), tonumber(used or '0')
if day_limit >= 0 then
  -- Days end at midnight in Beijing.
  local second = math.floor(now / 1000000) + 28800
  local today = math.floor(second / 86400)
  if day ~= today then day, used = today, 0 end
  used = math.max(used - tonumber(ARGV[4]), 0)
  if used >= day_limit then return {2, (86400 - second % 86400) * 1000, 0} end
  count = math.min(count, day_limit - used)
end
local first = 0
if gap > 0 then
  local ahead = tonumber(ARGV[5])
  -- No honest mark is that far ahead: the clock has gone back.
  if next > now + ahead + 60000000 + 1000 * gap then next = now + ahead end
  next = math.max(next, now + tonumber(ARGV[6]))
  first = next - now
  count = math.min(count, math.max(math.floor(math.max(ahead - first, 0) / gap), 1))
  next = next + gap * count
end
used = used + count
redis.call('SET', KEYS[1], '1 ' .. text(next) .. ' ' .. text(day) .. ' ' .. text(used), 'PX', 172800000)
return {0, count, first}
