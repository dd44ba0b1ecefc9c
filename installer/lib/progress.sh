# Steps with elapsed time on the terminal, and an end to everything that was started. Sourced by demo.
# The logs go to $logs; all that people read goes to standard error.

started=() # process ids, in the order of starting
SECONDS=0

# In the background, with a process group of its own, so that Ctrl-C reaches it only from here. Sets $last_group.
in_group() {
    set -m
    "$@" 8>&- &
    last_group=$!
    set +m
}

elapsed() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }
say() { printf '%s  %s\n' "$(elapsed "$SECONDS")" "$*" >&2; }

# Shows WHAT with a clock and the last line of LOG until PID ends; returns its exit code.
follow() { # PID LOG WHAT
    local pid=$1 log=$2 what=$3 begun=$SECONDS turn=0 last line code=0
    local marks=('|' '/' '-' '\')
    if [[ -t 2 ]]; then
        local width=$(($(tput cols 2>/dev/null || printf 80) - 1))
        while kill -0 "$pid" 2>/dev/null; do
            last=$(tail -c 400 "$log" 2>/dev/null | tr '\r' '\n' | tail -n 1 | tr -cd '[:print:]')
            line="$(elapsed "$SECONDS")  ${marks[turn++ % 4]} $what ($(elapsed $((SECONDS - begun)))) $last"
            printf '\r\033[K%s' "${line:0:width}" >&2
            sleep 0.2
        done
        printf '\r\033[K' >&2
    fi
    wait "$pid" || code=$?
    return "$code"
}

# One step that ends: step WHAT COMMAND… Its output is shown only if it fails.
step() {
    local what=$1 log="$logs/${1//[^a-zA-Z0-9]/-}.log" begun=$SECONDS
    shift
    [[ -t 2 ]] || say "$what"
    in_group setpriv --pdeathsig TERM "$@" >"$log" 2>&1 </dev/null
    following=$last_group
    if ! follow "$following" "$log" "$what"; then
        following=
        tail -n 40 "$log" >&2
        say "failed: $what (all of it: $log)"
        exit 1
    fi
    following=
    say "$what: done in $((SECONDS - begun)) s"
}

# Starts what runs until the end: start NAME COMMAND… Sets $last_started; ends with this script, even if that is killed.
start() {
    local name=$1
    shift
    in_group setpriv --pdeathsig TERM "$@" >"$logs/$name.out" 2>"$logs/$name.log" </dev/null
    last_started=$last_group
    started+=("$last_started")
}

# Waits for a condition while the process lives: await WHAT PID SECONDS CONDITION…
await() {
    local what=$1 pid=$2 until=$((SECONDS + $3))
    shift 3
    until "$@" >/dev/null 2>&1; do
        kill -0 "$pid" 2>/dev/null || { tail -n 20 "$logs"/*.log >&2; say "failed: $what ended early"; exit 1; }
        [[ $SECONDS -lt $until ]] || { say "failed: $what does not answer"; exit 1; }
        sleep 0.1
    done
}

first_line() { [[ -s $logs/$1.out ]] && head -n 1 "$logs/$1.out"; }

# Last started, first ended; whoever does not listen for ten seconds is killed.
stop_all() {
    local index pid
    [[ -z ${following:-} ]] || kill -- "-$following" 2>/dev/null || true
    for ((index = ${#started[@]} - 1; index >= 0; index--)); do
        kill "${started[index]}" 2>/dev/null || true
    done
    for pid in "${started[@]}"; do
        for _ in $(seq 100); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        kill -KILL -- "-$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    started=()
}
