"""Counts the instructions of a call that lock a line of the cache, and says where they are: counts of owners, mutexes,
flags that threads share. From two runs under callgrind, of which the second has twice as many calls:

    for calls in 3000 6000; do
        valgrind --tool=callgrind --dump-instr=yes --callgrind-out-file=run.$calls \
            target/release/deps/e2e-… --alone ours-hyper $calls
    done
    python3 tests/benches/support/atomics.py run.3000 run.6000 3000

`CARGO_PROFILE_BENCH_DEBUG=line-tables-only` gives the lines. Needs objdump and addr2line.
"""

import collections
import re
import subprocess
import sys


def executed(path):
    """How often each instruction was executed, by its file and its address."""
    counts, names = collections.Counter(), {}
    file, address, is_of_callee = "", 0, False
    for line in open(path):
        if match := re.match(r"(c?)ob=(\(\d+\))(?: (.*))?", line):
            names[match[2]] = match[3] or names.get(match[2])
            file = file if match[1] else names[match[2]]
        elif line.startswith("calls="):
            is_of_callee = True
        elif match := re.match(r"(0x[0-9a-f]+|[+-]\d+|\*) \S+ (\d+)$", line):
            place = match[1]
            if place.startswith("0x"):
                address = int(place, 16)
            elif place != "*":
                address += int(place)
            if not is_of_callee:
                counts[file, address] += int(match[2])
            is_of_callee = False
    return counts


def locking(file):
    """The instructions of a file that lock; an exchange with memory does so by itself."""
    text = subprocess.run(["objdump", "-d", "--no-show-raw-insn", file], capture_output=True, text=True).stdout
    for line in text.splitlines():
        if match := re.match(r"\s*([0-9a-f]+):\s+(lock.*|xchg\s.*\(.*)", line):
            yield int(match[1], 16), match[2].strip()


def where(file, address):
    """The functions that an instruction is in, the innermost first."""
    text = subprocess.run(["addr2line", "-Cfi", "-e", file, hex(address)], capture_output=True, text=True).stdout
    lines = text.split("\n")
    return [f"{name[:70]} {'/'.join(place.split('/')[-2:])}" for name, place in zip(lines[::2], lines[1::2])]


counts = executed(sys.argv[2])
counts.subtract(executed(sys.argv[1]))
calls = float(sys.argv[3])
rows = []
for file in {file for file, _ in counts if file.startswith("/")}:
    for address, text in locking(file):
        rows.append((counts[file, address] / calls, file, address, text))
print(f"{sum(row[0] for row in rows):.1f} a call")
for times, file, address, text in sorted(rows, reverse=True):
    if times > 0.1:
        print(f"{times:6.1f} {text}\n       " + "\n       ".join(where(file, address)))
