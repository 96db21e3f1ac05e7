#!/usr/bin/env bash
# Records the methods that the JIT compiles in a run over a few facts, which the command then has compiled before they are called.
# To be run where much has changed: what the list lacks only begins later, and a test tells when that is too much.
set -euo pipefail
cd "$(dirname "$0")/.."
list=src/SellerRules.Cli/Early/early-methods.txt
dotnet build src/SellerRules.Benchmarks -c Release -v q
dotnet src/SellerRules.Benchmarks/bin/Release/net10.0/SellerRules.Benchmarks.dll record-methods "$list" evaluate samples/orders.json --as-of 2024-03-31T12:00:00Z
git diff --stat -- "$list"
