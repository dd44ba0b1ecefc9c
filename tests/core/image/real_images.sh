#!/bin/bash
# Builds three images from Debian packages with umoci, serves them from Debian's docker-registry on
# loopback and stays until its input closes. umoci's own root file systems are in <folder>/NAME/rootfs.
# Prints "ready <host:port>". Usage: real_images.sh <empty folder> <folder of downloaded packages>
set -euo pipefail
dir=$1 debs=$2
packages=(base-files bash busybox-static coreutils hostname passwd perl-base tzdata)
port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cd "$dir"
cat > config.yml <<END
version: 0.1
log: {level: error, accesslog: {disabled: true}}
storage: {filesystem: {rootdirectory: $dir/registry}}
http: {addr: "127.0.0.1:$port"}
END
docker-registry serve config.yml > registry.log 2>&1 &
registry=$!
trap 'kill $registry 2>/dev/null || true' EXIT INT TERM

mkdir -p "$debs"
for package in "${packages[@]}"; do
    compgen -G "$debs/${package}_*.deb" > /dev/null ||
        (cd "$debs" && apt-get -qq -o APT::Sandbox::User= download "$package" >&2)
done
umoci init --layout oci > /dev/null

# layer NAME: what is in the folder `work` becomes the next layer of oci:NAME.
layer() {
    tar --sort=name --numeric-owner -C work -cf layer.tar .
    umoci raw add-layer --image "oci:$1" layer.tar > /dev/null
    rm -rf work && mkdir work
}
unpack() {
    for package in "$@"; do dpkg-deb -x "$debs"/"${package}"_*.deb work; done
}
mkdir work

# 1: one package a layer; set-uid programs, hard links, merged /usr.
umoci new --image oci:programs
mkdir -p work/usr/bin work/usr/sbin work/usr/lib && ln -s usr/bin work/bin && ln -s usr/sbin work/sbin && ln -s usr/lib work/lib
layer programs
for package in base-files bash coreutils passwd perl-base; do
    unpack "$package"
    # A package's /bin is a folder; through the image's link it must land in /usr/bin.
    layer programs
done

# 2: twenty layers that add, replace and hide.
umoci new --image oci:layers
unpack tzdata
layer layers
for i in $(seq 1 19); do
    mkdir -p "work/data/$i/deep" work/usr/share/zoneinfo/Europe "work/kept"
    echo "$i" > "work/data/$i/deep/file"
    echo "$i" > work/data/latest
    ln "work/data/$i/deep/file" "work/kept/$i"
    if ((i % 3 == 0)); then touch "work/data/.wh.$((i - 1))"; fi
    if ((i % 5 == 0)); then touch "work/kept/.wh..wh..opq"; fi
    if ((i == 7)); then touch work/usr/share/zoneinfo/.wh.Asia work/usr/share/zoneinfo/Europe/.wh.Paris; fi
    if ((i == 9)); then mkdir -p work/usr/share/zoneinfo/Asia && echo new > work/usr/share/zoneinfo/Asia/Tokyo; fi
    if ((i == 11)); then rm -r "work/data/$i" && ln -s 10 "work/data/$i"; fi
    if ((i == 13)); then rmdir work/usr/share/zoneinfo/Europe && echo file > work/usr/share/zoneinfo/Europe; fi
    layer layers
done

# 3: names, modes and devices.
umoci new --image oci:oddities
unpack busybox-static hostname
mkdir -p work/dev work/tmp work/odd
mknod work/odd/pipe p
printf x > work/odd/$'new\nline'
printf x > "work/odd/$(printf '\303\251\303\244')"
printf x > work/odd/$'\377not-utf8'
printf x > work/odd/secret && chmod 0000 work/odd/secret
printf x > work/odd/su && chmod 6755 work/odd/su
mkdir -m 1777 work/odd/sticky && mkdir -m 0500 work/odd/closed
name=$(printf 'n%.0s' $(seq 1 250)) && mkdir -p "work/odd/$name/$name" && printf x > "work/odd/$name/$name/$name"
truncate -s 3M work/odd/holes && printf end >> work/odd/holes
ln -s /etc/passwd work/odd/absolute && ln -s ../../../../.. work/odd/up
layer oddities

tries=0
until python3 -c "import socket; socket.create_connection(('127.0.0.1', $port), 1)" 2> /dev/null; do
    tries=$((tries + 1)); [ "$tries" -lt 50 ] || exit 1; sleep 0.1
done
for name in programs layers oddities; do
    umoci config --image "oci:$name" --architecture "$(dpkg --print-architecture)" --os linux
    skopeo --insecure-policy copy --quiet --dest-tls-verify=false "oci:oci:$name" \
        "docker://127.0.0.1:$port/iexec/real:$name"
    umoci unpack $([ "$(id -u)" = 0 ] || echo --rootless) --image "oci:$name" "$name" > /dev/null
done
echo "ready 127.0.0.1:$port"
cat > /dev/null
