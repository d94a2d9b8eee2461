-- A value begins with the version of its form. What does not is another program's, and is left alone.
local function rest(value)
  if not value then return nil end
  local version, rest = string.match(value, '^(%d+) (.*)$')
  if not version then error('TOPFOREIGN') end
  if tonumber(version) > 1 then error('TOPNEWER') end
  return rest
end
local function get(key) return rest(redis.call('GET', key)) end
local function micros()
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000000 + tonumber(time[2])
end
local function text(number) return string.format('%.0f', number) end
