#!/bin/sh
# An app for tests, told by its arguments what to do:
#   text WORDS…          the words as result.txt
#   sleep SECONDS WORDS… the same, later
#   print WORDS…         the words as result.txt and on both streams
#   index                the task's index in its bag
#   callback HEX         HEX as callback data
#   readinput            the dataset, else the first input file
#   network              opens a connection, then writes a result whatever came of it
#   fail                 ends with code 3, having written nothing
#   {…                   what is no word of these but begins like JSON: all of it as result.txt
set -u
in=${IEXEC_IN:-/iexec_in}
out=${IEXEC_OUT:-/iexec_out}

finish() { printf '{"deterministic-output-path":"/iexec_out/result.txt"}' >"$out/computed.json"; }
write() { printf '%s' "$*" >"$out/result.txt" && finish; }

what=${1:-text}
[ $# -eq 0 ] || shift
case $what in
text) write "$*" ;;
sleep)
    sleep "$1" && shift
    write "$*"
    ;;
print)
    printf '%s\n' "$*"
    printf 'nothing wrong with %s\n' "$*" >&2
    write "$*"
    ;;
index) write "$IEXEC_BOT_TASK_INDEX of $IEXEC_BOT_SIZE" ;;
callback) printf '{"callback-data":"%s"}' "$1" >"$out/computed.json" ;;
readinput)
    name=${IEXEC_DATASET_FILENAME:-none}
    [ -f "$in/$name" ] || name=${IEXEC_INPUT_FILE_NAME_1:-none}
    cp "$in/$name" "$out/result.txt" && finish
    ;;
network)
    timeout 5 nc 127.0.0.1 9 </dev/null
    write "connected or not: $?"
    ;;
fail) exit 3 ;;
'{'*) write "$what${1:+ $*}" ;;
*) exit 2 ;;
esac
