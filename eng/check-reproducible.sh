#!/usr/bin/env bash
# Builds the assemblies that ship twice, each time from nothing, and compares them byte for byte: eng/check-reproducible.sh [framework]
set -euo pipefail
cd "$(dirname "$0")/.."
framework=${1:-net10.0}
folder=$PWD/artifacts/twice
rm -rf "$folder"
for time in first second; do
    CI=true RunAnalyzers=false dotnet build src/Yiko.Compliance -c Release -f "$framework" -v quiet --nologo -p:ArtifactsPath="$folder/now"
    mv "$folder/now" "$folder/$time"
done
status=0
for assembly in Yiko.Compliance Yiko.Compliance.Abstractions; do
    for kind in dll pdb xml; do
        file=bin/$assembly/release_$framework/$assembly.$kind
        if cmp "$folder/first/$file" "$folder/second/$file"; then echo "$assembly.$kind ($framework): the same, $(sha256sum "$folder/first/$file" | cut -c1-16)"; else status=1; fi
    done
done
exit $status
