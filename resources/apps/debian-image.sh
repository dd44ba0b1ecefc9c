# Sourced: an image of a few programs from Debian 12 packages, with what they load and busybox's sh. No root, no
# docker, no script of a package is run. The same packages give the same digest.
source "$(dirname "${BASH_SOURCE[0]}")/ffmpeg/oci.sh"
debian_triplet=x86_64-linux-gnu

debian_say() { printf '%s image: %s\n' "$debian_name" "$*" >&2; }

debian_download() { # WORK PACKAGE…
    local work=$1 wanted
    shift
    mkdir -p "$work/debs"
    (cd "$work/debs" && apt-get -o APT::Sandbox::User= --print-uris download "$@") >"$work/uris" ||
        { debian_say "apt knows no such packages: run apt-get update (Debian 12 is needed)"; exit 1; }
    wanted=$(grep -c "^'" "$work/uris" || true) # apt leaves out what is there and intact
    [[ $wanted == 0 ]] && return
    debian_say "downloading $wanted Debian packages"
    (cd "$work/debs" && apt-get -qq -o APT::Sandbox::User= download "$@")
}

debian_unpack() { # WORK PACKAGE…: into WORK/unpacked
    local work=$1 package deb
    shift
    rm -rf "$work/unpacked" && mkdir "$work/unpacked"
    for package in "$@"; do
        deb=$(find "$work/debs" -name "${package}_*.deb" -print | sort -V | tail -n 1)
        dpkg-deb -x "$deb" "$work/unpacked"
    done
}

debian_needs() { readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'; }

# A library and what it needs in turn, each once.
debian_library() { # WORK NAME
    local work=$1 name=$2 from needed
    [[ ! -e $work/rootfs/usr/lib/$debian_triplet/$name ]] || return 0
    from=$(find "$work/unpacked/lib" "$work/unpacked/usr/lib" -name "$name" -print 2>/dev/null | sort | head -n 1)
    [[ -n $from ]] || { debian_say "no package brings $name"; exit 1; }
    install -m 644 "$(readlink -f "$from")" "$work/rootfs/usr/lib/$debian_triplet/$name"
    while read -r needed; do
        [[ -z $needed || $needed == ld-linux* ]] || debian_library "$work" "$needed"
    done < <(debian_needs "$from")
}

debian_program() { # WORK PROGRAM
    local work=$1 needed
    install -m 755 "$work/unpacked/usr/bin/$2" "$work/rootfs/usr/bin/$2"
    while read -r needed; do
        [[ -z $needed || $needed == ld-linux* ]] || debian_library "$work" "$needed"
    done < <(debian_needs "$work/unpacked/usr/bin/$2")
}

debian_root() { # WORK APP_SH PROGRAM…
    local work=$1 app=$2 root=$1/rootfs name
    shift 2
    rm -rf "$root"
    mkdir -p "$root"/{dev,etc,iexec_in,iexec_out,proc,tmp,usr/bin,"usr/lib/$debian_triplet",usr/lib64}
    for name in bin lib lib64; do ln -s "usr/$name" "$root/$name"; done
    install -m 755 "$work/unpacked/bin/busybox" "$root/usr/bin/busybox"
    for name in sh awk cat cp grep ls mkdir mv rm sed sort; do ln -s busybox "$root/usr/bin/$name"; done
    for name in "$@"; do debian_program "$work" "$name"; done
    install -m 755 "$(readlink -f "$work/unpacked/lib/$debian_triplet/ld-linux-x86-64.so.2")" "$root/usr/lib64/ld-linux-x86-64.so.2"
    install -m 755 "$app" "$root/app.sh"
    printf 'root:x:0:0:root:/:/bin/sh\ntask:x:1000:1000:task:/tmp:/bin/sh\n' >"$root/etc/passwd"
    printf 'root:x:0:\ntask:x:1000:\n' >"$root/etc/group"
    chmod 1777 "$root/tmp" "$root/iexec_out"
}

# The whole: leaves WORK/rootfs, the OCI layout WORK/image and the input of its sample, WORK/sample; prints JSON.
debian_image() { # HERE WORK PROGRAM… -- PACKAGE…
    local here=$1 work programs=() digest
    work=$(mkdir -p "$2" && cd "$2" && pwd)
    shift 2
    while [[ $1 != -- ]]; do programs+=("$1"); shift; done
    shift
    debian_download "$work" "$@"
    if [[ ! -f $work/key || $(<"$work/key") != "$(debian_key "$here" "$work")" ]]; then
        debian_unpack "$work" "$@"
        debian_root "$work" "$here/app.sh" "${programs[@]}"
        rm -rf "$work/image" "$work/sample"
        mkdir "$work/sample"
        debian_sample "$work" # of the app's own build script
        oci_pack "$work/rootfs" "$work/image" 1.0.0 '["/app.sh"]'
        rm -rf "$work/unpacked"
        debian_key "$here" "$work" >"$work/key"
    fi
    digest=$(oci_digest "$work/image")
    debian_say "$digest: $(du -sh "$work/rootfs" | cut -f1) unpacked, $(du -sh "$work/image" | cut -f1) packed"
    printf '{"rootfs":"%s","image":"%s","tag":"1.0.0","digest":"%s"}\n' "$work/rootfs" "$work/image" "$digest"
}

debian_key() { # HERE WORK
    cat "$1"/{build,app.sh} "${BASH_SOURCE[0]}" | sha256sum
    (cd "$2/debs" && sha256sum -- *.deb)
}
