#!/usr/bin/env bash
# Records the methods that the JIT compiles in a run over a few facts, and those that are looked up in it where they were compiled ahead, which the command then has made ready before they are called.
# To be run where much has changed: what the lists lack only begins later, and a test tells when that is too much.
set -euo pipefail
cd "$(dirname "$0")/.."
lists=src/SellerRules.Cli/Early
run=(evaluate samples/orders.json --as-of 2024-03-31T12:00:00Z)
ahead=$(mktemp -d)
trap 'rm -rf "$ahead"' EXIT
dotnet build src/SellerRules.Benchmarks -c Release -v q
cp -r src/SellerRules.Benchmarks/bin/Release/net10.0/. "$ahead"
dotnet "$ahead/SellerRules.Benchmarks.dll" record-methods "$lists/early-methods.txt" "${run[@]}"
dotnet publish src/SellerRules.Cli -c Release -r linux-x64 -v q -o "$ahead"
dotnet "$ahead/SellerRules.Benchmarks.dll" record-lookups "$lists/early-lookups.txt" "${run[@]}"
git diff --stat -- "$lists"
