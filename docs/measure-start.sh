#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Measures how long the packaged app takes from `java -jar` to ready on a data directory that exists already, and how
# much memory it and its two engines then hold. Prints a table in Markdown.
#
#   docs/measure-start.sh [starts] [data directory]
#
# starts          how many starts are measured, 1 to 50; 5 if not given
# data directory  one that the app was run on before and that no app uses now; if none is given, one is made and filled
#                 by a first start that is not counted, and removed in the end
#
# Needs a packaged app (./mvnw package), bash, curl and ps. Listens on a free port at loopback. Each start and each
# stop is given a time; whatever the outcome, no process that it started is left behind.
set -euo pipefail

starts=${1:-5}
given=${2:-}
limit=300 # seconds for one start
grace=60  # seconds for one stop

root=$(cd "$(dirname "$0")/.." && pwd)
app=$root/target/quarkus-app/quarkus-run.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

fail() {
  echo "measure-start: $*" >&2
  exit 1
}

[[ $starts =~ ^([1-9]|[1-4][0-9]|50)$ ]] || fail "the number of starts is 1 to 50, not '$starts'"
[[ -f $app ]] || fail "there is no $app; make it with ./mvnw package"
for tool in "$java" curl ps; do
  command -v "$tool" >/dev/null || fail "$tool is needed and not there"
done
[[ -z $given || -d $given/postgres ]] || fail "$given is not a data directory that the app was run on"

mkdir -p "$root/target"
work=$(mktemp -d "$root/target/measure-start.XXXXXX")
data=${given:-$work/data}
log=$work/app.log
pid=
url=

# The process of an engine, as its supervisor wrote it down; nothing if the engine is external.
engine_pid() { # $1 is the folder of the engine
  local line
  if [[ -f $1/engine.properties ]]; then
    while IFS= read -r line; do
      if [[ $line == pid=* && $line != pid=0 ]]; then
        echo "${line#pid=}"
      fi
    done <"$1/engine.properties"
  fi
}

graph_folder() {
  local name=none
  if [[ -f $data/neo4j/current ]]; then
    read -r name <"$data/neo4j/current" || true
  fi
  echo "$data/neo4j/$name"
}

# Waits until a process has ended, but not for ever.
ended() { # $1 is the process
  local waited=0
  while kill -0 "$1" 2>/dev/null; do
    ((waited < grace * 10)) || return 1
    sleep 0.1
    waited=$((waited + 1))
  done
}

# Ends the app, which ends its engines; by force if it does not.
stop_app() {
  [[ -n $pid ]] || return 0
  local engine
  local -a engines=()
  while read -r engine; do engines+=("$engine"); done < <(
    engine_pid "$data/postgres"
    engine_pid "$(graph_folder)"
  )
  kill -TERM "$pid" 2>/dev/null || true
  if ! ended "$pid"; then
    echo "measure-start: the app did not end within $grace s and is killed, its engines are ended" >&2
    kill -KILL "$pid" 2>/dev/null || true
    for engine in ${engines[@]+"${engines[@]}"}; do
      kill -TERM "$engine" 2>/dev/null || true
      ended "$engine" || kill -KILL "$engine" 2>/dev/null || true
    done
  fi
  wait "$pid" 2>/dev/null || true
  pid=
}

cleanup() {
  local code=$?
  stop_app
  if ((code != 0)) && [[ -f $log ]]; then
    echo "measure-start: the end of the app's log:" >&2
    tail -n 20 "$log" >&2
  fi
  rm -rf "$work"
  exit "$code"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

now() { # milliseconds
  if [[ -n ${EPOCHREALTIME:-} ]]; then
    local micros=${EPOCHREALTIME/[.,]/}
    echo $((micros / 1000))
  else
    echo $(($(date +%s) * 1000)) # an old bash: whole seconds
  fi
}

# Where the app listens, once it says so.
listening() {
  local line
  while IFS= read -r line; do
    if [[ $line =~ Listening\ on:\ (http://[^ ]+) ]]; then
      url=${BASH_REMATCH[1]}
    fi
  done <"$log"
}

# Starts the app and waits until it is ready; sets $millis and $ready.
start_app() {
  local began
  url=
  : >"$log"
  began=$(now)
  "$java" -Dopenness.data-dir="$data" -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=0 -jar "$app" >"$log" 2>&1 &
  pid=$!
  while true; do
    kill -0 "$pid" 2>/dev/null || fail "the app ended before it was ready"
    if [[ -z $url ]]; then
      listening
    elif ready=$(curl -sf --max-time 10 "$url/q/health/ready"); then
      break
    fi
    (($(now) - began < limit * 1000)) || fail "the app was not ready within $limit s"
    sleep 0.05
  done
  millis=$(($(now) - began))
}

# Resident memory of a process and of all below it, in MiB.
resident() { # $1 is the process
  local wanted=" $1 " before='' sum=0 line id parent size
  local -a table=()
  while IFS= read -r line; do table+=("$line"); done < <(ps -A -o pid=,ppid=,rss=)
  while [[ $wanted != "$before" ]]; do
    before=$wanted
    for line in "${table[@]}"; do
      read -r id parent size <<<"$line"
      if [[ $wanted == *" $parent "* && $wanted != *" $id "* ]]; then
        wanted+="$id "
      fi
    done
  done
  for line in "${table[@]}"; do
    read -r id parent size <<<"$line"
    if [[ $wanted == *" $id "* ]]; then
      sum=$((sum + size))
    fi
  done
  echo $((sum / 1024))
}

# That of one process alone: the app's engines may count as its children.
resident_alone() {
  local size
  size=$(ps -o rss= -p "$1")
  echo $((size / 1024))
}

median() {
  local -a sorted=()
  local number
  while IFS= read -r number; do sorted+=("$number"); done < <(printf '%s\n' "$@" | sort -n)
  echo "${sorted[$((${#sorted[@]} / 2))]}"
}

seconds() { # $1 is milliseconds
  printf '%d.%d s' $(($1 / 1000)) $(($1 % 1000 / 100))
}

memory_of_machine() { # GiB
  local name value rest
  if [[ -r /proc/meminfo ]]; then
    while read -r name value rest; do
      if [[ $name == MemTotal: ]]; then
        echo $(((value + 524288) / 1048576))
        return
      fi
    done </proc/meminfo
  fi
  echo $(($(sysctl -n hw.memsize) / 1073741824))
}

if [[ -z $given ]]; then
  start_app
  echo "measure-start: made a data directory, ready after $(seconds "$millis") (not counted)" >&2
  stop_app
fi

times=()
apps=()
postgres=()
neo4j=()
position=unknown
for ((turn = 1; turn <= starts; turn++)); do
  start_app
  times+=("$millis")
  apps+=("$(resident_alone "$pid")")
  engine=$(engine_pid "$data/postgres")
  [[ -z $engine ]] || postgres+=("$(resident "$engine")")
  engine=$(engine_pid "$(graph_folder)")
  [[ -z $engine ]] || neo4j+=("$(resident_alone "$engine")")
  if [[ $ready =~ \"ledgerPosition\":\ *([0-9]+) ]]; then
    position=${BASH_REMATCH[1]}
  fi
  echo "measure-start: start $turn of $starts, ready after $(seconds "$millis")" >&2
  stop_app
done

version=$("$java" -version 2>&1)
version=${version%%$'\n'*}
least=$(printf '%s\n' "${times[@]}" | sort -n | head -n 1)
most=$(printf '%s\n' "${times[@]}" | sort -n | tail -n 1)
memory() { # the median of what was measured, or that nothing was
  if (($# == 0)); then
    echo "external, not measured"
  else
    echo "$(median "$@") MiB"
  fi
}
cat <<TABLE
| Measured | Median of $starts starts |
|---|---|
| From \`java -jar\` to ready | $(seconds "$(median "${times[@]}")") ($(seconds "$least") to $(seconds "$most")) |
| Resident memory of the app | $(memory "${apps[@]}") |
| Resident memory of Neo4j | $(memory ${neo4j[@]+"${neo4j[@]}"}) |
| Resident memory of PostgreSQL | $(memory ${postgres[@]+"${postgres[@]}"}) |

Machine: $(getconf _NPROCESSORS_ONLN) cores, $(memory_of_machine) GiB of memory, $(uname -s) $(uname -m), $version. The ledger was at position
$position. PostgreSQL's memory is the sum over its processes, each of which counts the pages that they share.
TABLE
