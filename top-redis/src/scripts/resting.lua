-- KEYS: rest.
local _, until_ = string.match(get(KEYS[1]) or '', '^(%d+) (%d+)$')
return until_ and math.max(tonumber(until_) - math.floor(micros() / 1000), 0) or 0
