"""Makes the calls of calls.json with one of the Python SDKs, and one more with a wrong secret. Prints what the SDK hands
to its user, one JSON object a line. None can upload beside a text that is not Latin-1: their multipart body is a str, and
http.client refuses it. Two cannot upload at all, since they take the file's bytes for a str.

    python python.py top|taobao_open calls.json [no-uploads]
"""

import importlib
import io
import json
import os
import sys
from urllib.parse import urlsplit

# Both SDKs name their top-level module from inside, so it is imported under its own name.
sdk, path = sys.argv[1:3]
uploads = len(sys.argv) < 4
top = importlib.import_module(sdk)
base = importlib.import_module(sdk + ".api.base")
gateway = urlsplit(os.environ["GATEWAY"])


def attempt(call, secret):
    class Request(base.RestApi):
        def __init__(self):
            super().__init__(gateway.hostname, gateway.port)

        def getapiname(self):
            return call["method"]

        def getMultipartParas(self):
            return [call["file"]["name"]] if "file" in call else []

    request = Request()
    request.set_app_info(top.appinfo(os.environ["KEY"], secret))
    for name, value in call["params"].items():
        setattr(request, name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    if "file" in call:
        content = io.BytesIO(call["file"]["content"].encode())
        setattr(request, call["file"]["name"], base.FileItem("shoe.png", content))
    try:
        return {"method": call["method"], "answer": request.getResponse()}
    except base.TopException as error:
        return {"method": call["method"], "error": error.errorcode}


with open(path, encoding="utf-8") as file:
    calls = [call for call in json.load(file) if uploads or "file" not in call]
for call in calls:
    print(json.dumps(attempt(call, os.environ["SECRET"])))
print(json.dumps(attempt(calls[0], os.environ["SECRET"] + "!")))
