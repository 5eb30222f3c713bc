#!/usr/bin/env bash
# Installs another implementation of CEL to compare ours with, where npm is there. The test that uses it is skipped without it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../tests/Planner.Rules.Tests/Conformance"
if [ node_modules/.package-lock.json -nt package-lock.json ]; then exit 0; fi
command -v node >/dev/null && command -v npm >/dev/null || { echo "no Node.js: the comparison with another CEL is skipped" >&2; exit 0; }
npm ci --ignore-scripts --no-audit --no-fund --silent || echo "npm could not install another CEL: the comparison is skipped" >&2
