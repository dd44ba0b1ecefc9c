#!/bin/sh
# Docks a ligand to a receptor by AutoDock Vina. The receptor is the dataset, the ligand is the first input file; with no
# dataset the second input file is the receptor. Both PDBQT.
#   iexec_args: --center X,Y,Z [--size X,Y,Z] [--seed NUMBER] [--effort 1-32]
set -u
in=${IEXEC_IN:-/iexec_in}
out=${IEXEC_OUT:-/iexec_out}
result=poses.pdbqt

declare_result() {
    printf '{"deterministic-output-path":"/iexec_out/%s"}' "$1" >"$out/computed.json"
}

# A wrong order is an answer too: every honest worker gives the same one.
refuse() {
    echo "$1" >&2
    rm -f "$out/$result"
    printf '%s' "$1" >"$out/refused.txt"
    declare_result refused.txt
    exit 0
}

number() { # NAME VALUE MAXIMUM
    case $2 in '' | *[!0-9]* | ??????????*) refuse "$1 must be a number" ;; esac
    [ "$2" -ge 1 ] && [ "$2" -le "$3" ] || refuse "$1 must be from 1 to $3"
}

point() { # NAME VALUE: sets x, y and z
    case $2 in *[!0-9.,-]* | ????????????????????????????????*) refuse "$1 must be X,Y,Z" ;; esac
    x=${2%%,*} z=${2##*,} y=${2#*,} y=${y%,*}
    [ "$x,$y,$z" = "$2" ] && [ -n "$x" ] && [ -n "$y" ] && [ -n "$z" ] || refuse "$1 must be X,Y,Z"
    case $y in *,*) refuse "$1 must be X,Y,Z" ;; esac
}

center='' size='20 20 20' seed=1 effort=8
while [ $# -gt 0 ]; do
    case $1 in
    --center) point "$1" "${2-}" && center="$x $y $z" ;;
    --size) point "$1" "${2-}" && size="$x $y $z" ;;
    --seed) number "$1" "${2-}" 999999999 && seed=$2 ;;
    --effort) number "$1" "${2-}" 32 && effort=$2 ;;
    *) refuse "no such option: $1" ;;
    esac
    shift 2 || refuse "an option without its value"
done
[ -n "$center" ] || refuse "--center must be given"

ligand=${IEXEC_INPUT_FILE_NAME_1:-none}
receptor=${IEXEC_DATASET_FILENAME:-none}
[ -f "$in/$receptor" ] || receptor=${IEXEC_INPUT_FILE_NAME_2:-none}
[ -f "$in/$ligand" ] || refuse "there is no ligand"
[ -f "$in/$receptor" ] || refuse "there is no receptor"

# glibc chooses other variants of exp() and pow() where the processor has FMA.
export GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX512F,-AVX512VL
export HOME=/tmp LC_ALL=C
# A file with another ending is refused by Vina, and datasets are named by their address.
cp "$in/$receptor" /tmp/receptor.pdbqt && cp "$in/$ligand" /tmp/ligand.pdbqt || exit 1
set -- $center $size
# One thread: with more the search takes other turns.
vina --receptor /tmp/receptor.pdbqt --ligand /tmp/ligand.pdbqt --center_x "$1" --center_y "$2" --center_z "$3" \
    --size_x "$4" --size_y "$5" --size_z "$6" --seed "$seed" --exhaustiveness "$effort" --cpu 1 --verbosity 0 \
    --out /tmp/poses.pdbqt >/tmp/said 2>&1 || refuse "these could not be docked"
[ -s /tmp/poses.pdbqt ] || refuse "these could not be docked"
cp /tmp/poses.pdbqt "$out/$result" && declare_result "$result"
