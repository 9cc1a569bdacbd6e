#!/usr/bin/env bash
# Writes every public symbol that the API files lack into the PublicAPI.Unshipped.txt of its room (the folder of the source file),
# and takes out those that no longer exist. A symbol that has shipped is only reported. Review the difference line by line before you
# commit it.
set -euo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
dotnet build Yiko.Compliance.sln --no-incremental -p:TreatWarningsAsErrors=false -p:WarningsNotAsErrors= 2>&1 | grep -E 'RS00(16|17)' | sort -u >"$log" || true
python3 - "$log" <<'PY'
import os, re, sys, collections
added = collections.defaultdict(set)
gone = collections.defaultdict(set)
for line in open(sys.argv[1], encoding="utf-8"):
    m = re.match(r"\s*(.*?)\(\d+,\d+\): \w+ RS0016: Symbol '(.*)' is not part of the declared public API", line)
    if m:
        added[os.path.join(os.path.dirname(m[1]), "PublicAPI.Unshipped.txt")].add(m[2])
    m = re.match(r"\s*(.*?)\(\d+,\d+\): \w+ RS0017: Symbol '(.*)' is part of the declared API", line)
    if m:
        gone[m[1]].add(m[2])
for path, names in gone.items():
    if path.endswith("Unshipped.txt"):
        kept = [line for line in open(path, encoding="utf-8").read().splitlines() if line not in names]
        open(path, "w", encoding="utf-8").write("\n".join(kept) + "\n")
    print(f"{os.path.relpath(path)}: {len(names)} gone: " + "; ".join(sorted(names)))
for path, names in sorted(added.items()):
    shipped = path.replace("Unshipped", "Shipped")
    if not os.path.exists(shipped):
        open(shipped, "w", encoding="utf-8").write("#nullable enable\n")
    old = set(open(path, encoding="utf-8").read().splitlines()[1:]) if os.path.exists(path) else set()
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(["#nullable enable"] + sorted(old | names)) + "\n")
    print(f"{os.path.relpath(path)}: {len(names)} added")
PY
rm -f "$log"
