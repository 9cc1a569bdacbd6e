#!/usr/bin/env bash
# Damaged input by hand: eng/fuzz.sh [seconds] [what the names of targets begin with] [seed; a new one by default]
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet run --project tests/Yiko.Compliance.Fuzz -c Release -- "${3:-0}" "${1:-600}" "${2:-}"
