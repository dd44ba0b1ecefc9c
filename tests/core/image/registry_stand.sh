#!/bin/sh
# Builds a small OCI image with umoci, serves it from Debian's docker-registry on loopback and stays
# until its input closes. Prints "ready <host:port> <manifest digest> <second image's digest>".
# Usage: registry_stand.sh <empty folder>
set -eu
dir=$1
port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cd "$dir"
cat > config.yml <<EOF
version: 0.1
log: {level: error, accesslog: {disabled: true}}
storage: {filesystem: {rootdirectory: $dir/registry}}
http: {addr: "127.0.0.1:$port"}
EOF
docker-registry serve config.yml > registry.log 2>&1 &
registry=$!
trap 'kill $registry 2>/dev/null || true' EXIT INT TERM

umoci init --layout oci > /dev/null
umoci new --image oci:v1
umoci unpack --rootless --image oci:v1 bundle > /dev/null
mkdir -p bundle/rootfs/usr/bin bundle/rootfs/etc bundle/rootfs/old bundle/rootfs/kept
ln -s usr/bin bundle/rootfs/bin
cp /bin/busybox bundle/rootfs/usr/bin/busybox
ln bundle/rootfs/usr/bin/busybox bundle/rootfs/usr/bin/sh
echo one > bundle/rootfs/etc/release
echo gone > bundle/rootfs/old/file
echo gone > bundle/rootfs/kept/gone
umoci repack --refresh-bundle --image oci:v1 bundle > /dev/null
echo two > bundle/rootfs/etc/release
rm -r bundle/rootfs/old bundle/rootfs/kept/gone
echo new > bundle/rootfs/kept/new
umoci repack --refresh-bundle --image oci:v1 bundle > /dev/null
umoci config --image oci:v1 --architecture amd64 --os linux --config.entrypoint /bin/sh \
    --config.entrypoint -c --config.cmd "cat /etc/release" --config.env NAME=value \
    --config.workingdir /kept --config.user 1000
umoci tag --image oci:v1 v2
echo more > bundle/rootfs/kept/more
umoci repack --image oci:v2 bundle > /dev/null

tries=0
until python3 -c "import socket; socket.create_connection(('127.0.0.1', $port), 1)" 2> /dev/null; do
    tries=$((tries + 1)); [ "$tries" -lt 50 ] || exit 1; sleep 0.1
done
push() {
    skopeo --insecure-policy copy --quiet --dest-tls-verify=false --digestfile "$2" $3 \
        "oci:oci:$1" "docker://127.0.0.1:$port/iexec/demo:$1"
}
push v1 v1.digest "--format v2s2"
push v2 v2.digest ""
echo "ready 127.0.0.1:$port $(cat v1.digest) $(cat v2.digest)"
cat > /dev/null
