#!/bin/sh
# Transcodes one clip to H.264/AAC in MP4. The input is the dataset, else the first input file.
#   iexec_args: [--height PIXELS] [--crf 0-51] [--audio KBIT_PER_S]
# The same input gives the same bytes on every computer: see README.md.
set -u
in=${IEXEC_IN:-/iexec_in}
out=${IEXEC_OUT:-/iexec_out}
result=result.mp4

declare_result() {
    printf '{"deterministic-output-path":"/iexec_out/%s"}' "$1" >"$out/computed.json"
}

# A wrong order or a broken clip is an answer too: every honest worker gives the same one.
refuse() {
    echo "$1" >&2
    rm -f "$out/$result"
    printf '%s' "$1" >"$out/refused.txt"
    declare_result refused.txt
    exit 0
}

number() { # NAME VALUE MAXIMUM
    case $2 in '' | *[!0-9]* | ??????*) refuse "$1 must be a number" ;; esac
    [ "$2" -le "$3" ] || refuse "$1 must be at most $3"
}

height="" crf=23 audio=128
while [ $# -gt 0 ]; do
    case $1 in
    --height) number height "${2-}" 4320 && height=$2 ;;
    --crf) number crf "${2-}" 51 && crf=$2 ;;
    --audio) number audio "${2-}" 512 && audio=$2 ;;
    *) refuse "no such option: $1" ;;
    esac
    shift 2
done

# Without a dataset the variable names the zero address, and no such file is there.
name=${IEXEC_DATASET_FILENAME:-none}
[ -f "$in/$name" ] || name=${IEXEC_INPUT_FILE_NAME_1:-none}
[ -f "$in/$name" ] || refuse "there is no clip to transcode"

set -- -vf "scale=trunc(iw/2)*2:trunc(ih/2)*2"
[ -n "$height" ] && [ "$height" -ge 2 ] && set -- -vf "scale=-2:trunc($height/2)*2"

# glibc chooses other variants of sin() and exp() where the processor has FMA.
export GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX512F,-AVX512VL
export HOME=/tmp LC_ALL=C
bitexact='-fflags +bitexact -flags:v +bitexact -flags:a +bitexact'
quiet='-hide_banner -nostdin -y -v error -nostats -cpuflags 0 -protocol_whitelist file'

# shellcheck disable=SC2086 # the words of bitexact and quiet are separate arguments
transcode() {
    ffmpeg $quiet -threads 1 $bitexact -i "file:$in/$name" -map 0:v:0 -map '0:a:0?' -sn -dn \
        "$@" -filter_threads 1 -sws_flags bicubic+accurate_rnd+bitexact \
        -c:v libx264 -preset medium -crf "$crf" -pix_fmt yuv420p -threads 1 \
        -x264-params threads=1:lookahead-threads=1:cpu-independent=1 \
        -c:a aac -b:a "${audio}k" -ac 2 $bitexact \
        -map_metadata -1 -map_chapters -1 -movflags +faststart -f mp4 "file:$out/$result"
}

# ffmpeg ends with 0 even if the disk was full at the last moment, so the result is read again.
# shellcheck disable=SC2086
is_whole() {
    complaint=$(ffmpeg $quiet -i "file:$out/$result" -map 0 -c copy -f null - 2>&1) && [ -z "$complaint" ]
}

# shellcheck disable=SC2086
can_be_decoded() {
    ffmpeg $quiet -threads 1 -i "file:$in/$name" -map 0:v:0 -map '0:a:0?' -f null - 2>/dev/null
}

if transcode "$@"; then
    is_whole && declare_result "$result" && exit 0
elif ! can_be_decoded; then
    refuse "this file could not be transcoded"
fi
# The fault is this computer's (disk, memory, a kill): no answer, so that nothing wrong is contributed.
echo "the result could not be written" >&2
rm -f "$out/$result" "$out/computed.json"
exit 1
