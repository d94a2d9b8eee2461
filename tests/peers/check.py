"""Compares what an SDK handed to its user with what the sandbox recorded: each call was executed, its signature right,
and its response read as it was written, in the types of the API's document; the one with a wrong secret was refused with
code 25.

    python check.py NAME CALLS_EXPECTED SANDBOX_URL DOCUMENTS… < the SDK's lines
"""

import json
import sys
from urllib.request import Request, urlopen

from types_of_documents import documents, misfits

name, expected, sandbox = sys.argv[1:4]
known = documents(sys.argv[4:])
said = [json.loads(line) for line in sys.stdin if line.strip()]
with urlopen(sandbox + "/_sandbox/calls") as answer:
    recorded = json.load(answer)
urlopen(Request(sandbox + "/_sandbox/calls", method="DELETE")).close()

wrong = []
if len(said) != int(expected) + 1 or len(recorded) != len(said):
    wrong.append(f"{len(said)} calls were reported and {len(recorded)} recorded, {int(expected) + 1} expected")
for one, call in zip(said[:-1], recorded):
    written = json.loads(call["answer"])
    (content,) = written.values()
    # Some SDKs hand out the response whole, some what stands under its root.
    decoded = one.get("answer")
    if not call["executed"] or call["error"] or decoded not in (written, content):
        wrong.append(f"{one['method']}: {one} but recorded {call['error'] or call['answer']}; {call['hint']}")
        continue
    content = decoded if decoded == content else next(iter(decoded.values()))
    for misfit in misfits(content, known[one["method"]]["response"]):
        wrong.append(f"{one['method']}: {misfit}")
if said and said[-1].get("error") != 25:
    wrong.append(f"a wrong secret: {said[-1]}")
rules = sorted({call["sign_rule"] or "none" for call in recorded[:-1]})
files = sum(len(call["files"]) for call in recorded)
print(f"{'FAILED' if wrong else 'ok'}  {name}: {len(said) - 1} calls, {files} files, rules {', '.join(rules)}; wrong secret: 25")
for line in wrong:
    print("   ", line)
sys.exit(bool(wrong))
