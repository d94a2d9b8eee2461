-- KEYS: ban of the application, ban of the API, then for each limit: the limit, when calls of it went.
-- ARGV: ahead in µs, within how many µs the first of the first limit must go for the second to be granted; then for each limit:
-- gap in µs or 0, calls a day or -1, wanted, returned, settle in µs, how many go together or 0, how many in a span.
local banned = math.max(redis.call('PTTL', KEYS[1]), redis.call('PTTL', KEYS[2]))
if banned > 0 then return {1, banned, 0, 0} end
if tonumber(ARGV[5]) == 0 then return {0, 0, 0, 0} end
local now, ahead = micros(), tonumber(ARGV[1])

-- Calls of one limit, and what writes them down; nothing, and how long, if the day has no more.
local function grant(number)
  local key, list = KEYS[number * 2 + 1], KEYS[number * 2 + 2]
  local arg = {}
  for i = 1, 7 do arg[i] = tonumber(ARGV[number * 7 - 5 + i]) end
  local gap, day_limit, count, returned, settle, together, most = unpack(arg)
  local next, day, used = string.match(get(key) or '', '^(%d+) (%d+) (%d+)$')
  next, day, used = tonumber(next or '0'), tonumber(day or '0'), tonumber(used or '0')
  if day_limit >= 0 then
    -- Days end at midnight in Beijing.
    local second = math.floor(now / 1000000) + 28800
    local today = math.floor(second / 86400)
    if day ~= today then day, used = today, 0 end
    used = math.max(used - returned, 0)
    if used >= day_limit then return nil, (86400 - second % 86400) * 1000 end
    count = math.min(count, day_limit - used)
  end
  local first, run, went, forget = now, 0, {}, false
  if gap > 0 then
    local ends = now + ahead
    -- No honest mark is that far ahead: the clock has gone back.
    if next > ends + 60000000 + 1000 * gap then next, forget = ends, true end
    if together == 0 then
      first, run = math.max(next, now + settle), gap
      count = math.min(count, math.max(math.floor(math.max(ends - first, 0) / gap), 1))
      next = first + gap * count
    else
      -- As many as go equally far apart, which for those of a burst is not at all.
      local past = forget and {} or redis.call('LRANGE', list, 0, -1)
      local wanted = count
      count = 0
      while count < wanted do
        -- The call that must be out of the span before another goes.
        local index = #past + count - most + 1
        local oldest = went[index - #past] or (past[index] and tonumber(rest(past[index])))
        local moment = math.max(now + settle, next - gap * (together - 1), (oldest or -gap * most) + gap * most)
        if count == 0 then first = moment
        elseif moment > ends then break
        elseif count == 1 then run = moment - first
        elseif moment ~= first + run * count then break end
        count = count + 1
        went[count] = moment
        next = math.max(next, moment) + gap
      end
    end
  end
  return {count, first - now, run}, function()
    local value = '1 ' .. text(next) .. ' ' .. text(day) .. ' ' .. text(used + count)
    redis.call('SET', key, value, 'PX', 172800000)
    if forget then redis.call('DEL', list) end
    if #went > 0 then
      for i = 1, #went do redis.call('RPUSH', list, '1 ' .. text(went[i])) end
      redis.call('LTRIM', list, -most, -1)
      redis.call('PEXPIRE', list, math.ceil((next - now + gap * most) / 1000) + 1000)
    end
  end
end

local calls, write = grant(1)
if not calls then return {2, write, 0, 0} end
if #KEYS == 4 then
  write()
  return {0, calls[1], calls[2], calls[3]}
end
local also, write_also = {0, 0, 0}, nil
if calls[2] <= tonumber(ARGV[2]) then
  local granted, how = grant(2)
  if granted then also, write_also = granted, how end
end
write()
if write_also then write_also() end
return {0, calls[1], calls[2], calls[3], also[1], also[2], also[3]}
