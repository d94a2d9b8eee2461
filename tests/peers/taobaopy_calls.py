"""Makes the calls of calls.json with taobaopy, a client by its users, and one more with a wrong secret. Prints what it
hands to its user, one JSON object a line.

    python taobaopy_calls.py calls.json
"""

import io
import json
import os
import sys

from taobaopy.taobao import TaoBaoAPIClient, TaoBaoAPIError


def attempt(call, secret):
    client = TaoBaoAPIClient(os.environ["KEY"], secret, domain=os.environ["GATEWAY"].removesuffix("/router/rest"))
    values = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in call["params"].items()
    }
    if "file" in call:
        values[call["file"]["name"]] = io.BytesIO(call["file"]["content"].encode())
    # `alibaba.a.b` is called as `alibaba__a_b`.
    function = call["method"].replace(".", "__", 1).replace(".", "_")
    try:
        return {"method": call["method"], "answer": getattr(client, function)(**values)}
    except TaoBaoAPIError as error:
        return {"method": call["method"], "error": error.code}


with open(sys.argv[1], encoding="utf-8") as file:
    calls = json.load(file)
for call in calls:
    print(json.dumps(attempt(call, os.environ["SECRET"])))
print(json.dumps(attempt(calls[0], os.environ["SECRET"] + "!")))
