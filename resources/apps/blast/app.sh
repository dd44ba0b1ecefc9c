#!/bin/sh
# Searches a query among sequences by NCBI BLAST. The sequences are the dataset, the query is the first input file; with
# no dataset the second input file is searched. All FASTA.
#   iexec_args: [--program blastp|blastn] [--evalue NUMBER] [--most 1-500]
set -u
in=${IEXEC_IN:-/iexec_in}
out=${IEXEC_OUT:-/iexec_out}
result=hits.tsv

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

program=blastp kind=prot evalue=0.001 most=100
while [ $# -gt 0 ]; do
    case $1 in
    --program)
        case ${2-} in
        blastp) program=blastp kind=prot ;;
        blastn) program=blastn kind=nucl ;;
        *) refuse "--program must be blastp or blastn" ;;
        esac
        ;;
    --evalue)
        case ${2-} in '' | *[!0-9.e-]* | ????????????*) refuse "--evalue must be a number" ;; esac
        evalue=$2
        ;;
    --most)
        case ${2-} in '' | *[!0-9]* | ????*) refuse "--most must be a number up to 500" ;; esac
        [ "$2" -ge 1 ] && [ "$2" -le 500 ] || refuse "--most must be a number up to 500"
        most=$2
        ;;
    *) refuse "no such option: $1" ;;
    esac
    shift 2 || refuse "an option without its value"
done

query=${IEXEC_INPUT_FILE_NAME_1:-none}
sequences=${IEXEC_DATASET_FILENAME:-none}
[ -f "$in/$sequences" ] || sequences=${IEXEC_INPUT_FILE_NAME_2:-none}
[ -f "$in/$query" ] || refuse "there is no query"
[ -f "$in/$sequences" ] || refuse "there are no sequences to search"

export HOME=/tmp LC_ALL=C BLAST_USAGE_REPORT=false NCBI_DONT_USE_LOCAL_CONFIG=1
cd /tmp || exit 1
makeblastdb -in "$in/$sequences" -dbtype $kind -out /tmp/sequences -logfile /tmp/log >/tmp/said 2>&1 ||
    refuse "the sequences could not be read"
# One thread: with more the order of equal hits may differ.
$program -query "$in/$query" -db /tmp/sequences -evalue "$evalue" -max_target_seqs "$most" -num_threads 1 \
    -outfmt '6 qseqid sseqid pident length mismatch gapopen qstart qend sstart send evalue bitscore' -out /tmp/hits 2>/tmp/said ||
    refuse "the query could not be searched"
cp /tmp/hits "$out/$result" && declare_result "$result"
