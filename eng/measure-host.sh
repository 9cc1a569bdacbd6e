#!/usr/bin/env bash
# Measures the host sample on this machine: how long 10,000 hazards take to import and assess, and how soon the heat map answers from
# 100,000 stored assessments while 16 clients ask. Needs wrk and curl. --ConnectionStrings:PostgreSQL=... measures PostgreSQL instead.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v wrk >/dev/null || { echo "measure-host: wrk is not installed" >&2; exit 77; }
dotnet build samples/Yiko.Compliance.Host -c Release -v quiet
host=$PWD/artifacts/bin/Yiko.Compliance.Host/release/Yiko.Compliance.Host.dll
folder=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
(cd "$folder" && exec dotnet "$host" --urls "http://127.0.0.1:$port" --SampleData=false --Administrator:Password=measuring-the-host --RequestsPerMinute=1000000 "$@" >"$folder/host.log" 2>&1) &
process=$!
trap 'kill $process 2>/dev/null || true; rm -rf "$folder"' EXIT
address=http://127.0.0.1:$port
until curl -sf "$address/health" >/dev/null; do
    kill -0 $process || { cat "$folder/host.log" >&2; exit 1; }
    sleep 0.2
done

# The session of the administrator, for curl as for wrk.
session="Cookie: $(curl -sf -i -H 'Content-Type: application/json' -d '{"name":"admin","password":"measuring-the-host"}' "$address/api/session" | tr -d '\r' | sed -n 's/^[Ss]et-[Cc]ookie: \(session=[^;]*\).*/\1/p')"

# A register of so many hazards, every combination of the scales in turn.
register() {
    awk -v prefix="$1" -v rows="$2" 'BEGIN {
        split("0.1 0.2 0.5 1 3 6 10", l, " "); split("0.5 1 2 3 6 10", e, " "); split("1 3 7 15 40 100", c, " ")
        print "id,hazard,department,likelihood,exposure,consequence"
        for (i = 0; i < rows; i++)
            printf "%s-%06d,hazard %d,department %d,%s,%s,%s\n", prefix, i, i, i % 20, l[i % 7 + 1], e[int(i / 7) % 6 + 1], c[int(i / 42) % 6 + 1]
    }'
}

import() {
    register "$1" "$2" >"$folder/$1.csv"
    curl -sf -o "$folder/answer" -w "$2 hazards imported and assessed in %{time_total} s\n" \
        -H "$session" -H 'Content-Type: text/csv' --data-binary "@$folder/$1.csv" "$address/api/hazards/imports?name=$1.csv"
}

import first 10000
import second 10000
import third 80000
for path in /api/hazards/map /hazards/map; do
    curl -sf -o /dev/null -H "$session" "$address$path" || { echo "$path: no answer"; continue; }
    wrk -t2 -c16 -d5s -H "$session" "$address$path" >/dev/null
    echo "$path, 100,000 assessments, 16 clients:"
    wrk -t2 -c16 -d15s --latency -H "$session" "$address$path" | grep -E '50%|90%|99%|Requests/sec|Non-2xx|Socket errors'
done
