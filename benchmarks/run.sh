#!/usr/bin/env bash
# Runs the benchmarks whose class name matches the argument and keeps their tables under results/, with the machine's description on top.
#   benchmarks/run.sh RiskBenchmarks
set -euo pipefail
cd "$(dirname "$0")"
filter=${1:?name of a benchmark class}
dotnet run -c Release --project Yiko.Compliance.Benchmarks -- --filter "*.$filter.*" --exporters GitHub "${@:2}"
find . -path '*BenchmarkDotNet.Artifacts/results/*' -name "*$filter-report-github.md" -exec cp {} "results/$filter.md" \;
