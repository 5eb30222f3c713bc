# Sourced by run, test and planner: checks the SDK, restores, publishes. Prints to standard error only.
set -euo pipefail
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
publish="$here/.publish"

say() { printf '%s\n' "$*" >&2; }

need_sdk() {
  command -v dotnet >/dev/null || { say "The .NET SDK 10 is not installed: see https://dotnet.microsoft.com/download"; exit 1; }
  case "$(cd / && dotnet --version 2>/dev/null)" in
    10.*) ;;
    *) say "The .NET SDK 10 is needed; 'dotnet --version' says $(cd / && dotnet --version 2>&1 | head -1)"; exit 1 ;;
  esac
}

# A web project locks an asset package at the SDK's own version, so a locked restore works only with that SDK.
restore() {
  local wanted
  wanted=$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' "$here/global.json" | head -1)
  if [ "$(dotnet --version)" = "$wanted" ]; then
    dotnet restore "$here/Planner.sln" --locked-mode --verbosity quiet >&2
  else
    say "SDK $(dotnet --version) instead of $wanted: restoring without the lock files."
    dotnet restore "$here/Planner.sln" --verbosity quiet -p:RestorePackagesWithLockFile=false >&2
  fi
}

# One publish serves the command line and the web; made anew only when a source is newer than it.
publish_if_stale() {
  if [ -e "$publish/stamp" ] && [ -z "$(find "$here/src" "$here/standards" "$here/Directory.Packages.props" -newer "$publish/stamp" -type f -print -quit)" ]; then
    return
  fi
  need_sdk
  say "Building Planner (once; about a minute)."
  (
    cd "$here"
    restore
    rm -rf "$publish.new"
    for project in Planner.Cli Planner.Web; do
      dotnet publish "src/$project" --configuration Release --no-restore --output "$publish.new" --verbosity quiet >&2
    done
    touch "$publish.new/stamp"
    rm -rf "$publish"
    mv "$publish.new" "$publish"
  )
}
