# Sourced: packs a root file system as an OCI image layout whose digest depends on its content only.

oci_blob() { # FILE LAYOUT: moves the file into the layout and prints its SHA-256
    local hash
    hash=$(sha256sum "$1" | cut -d' ' -f1)
    mv "$1" "$2/blobs/sha256/$hash"
    printf '%s' "$hash"
}

oci_size() { stat -c %s "$2/blobs/sha256/$1"; }

oci_pack() { # ROOTFS LAYOUT TAG ENTRYPOINT_JSON
    local rootfs=$1 layout=$2 tag=$3 entrypoint=$4 part diff layer config manifest
    part=$layout/part
    mkdir -p "$layout/blobs/sha256"
    # Owner, order and times are fixed; gzip writes no name and no time (-n).
    tar -C "$rootfs" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --format=ustar \
        -cf "$part.tar" .
    diff=$(sha256sum "$part.tar" | cut -d' ' -f1)
    gzip -n -9 "$part.tar"
    layer=$(oci_blob "$part.tar.gz" "$layout")
    printf '{"created":"1970-01-01T00:00:00Z","architecture":"amd64","os":"linux","config":{"Env":["PATH=/usr/bin"],"Entrypoint":%s,"WorkingDir":"/"},"rootfs":{"type":"layers","diff_ids":["sha256:%s"]},"history":[{"created":"1970-01-01T00:00:00Z","created_by":"fallow resources/apps"}]}' \
        "$entrypoint" "$diff" >"$part"
    config=$(oci_blob "$part" "$layout")
    printf '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:%s","size":%s},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","digest":"sha256:%s","size":%s}]}' \
        "$config" "$(oci_size "$config" "$layout")" "$layer" "$(oci_size "$layer" "$layout")" >"$part"
    manifest=$(oci_blob "$part" "$layout")
    printf '{"imageLayoutVersion":"1.0.0"}' >"$layout/oci-layout"
    printf '{"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:%s","size":%s,"annotations":{"org.opencontainers.image.ref.name":"%s"}}]}' \
        "$manifest" "$(oci_size "$manifest" "$layout")" "$tag" >"$layout/index.json"
}

oci_digest() { # LAYOUT: the manifest's digest, "sha256:…"
    grep -o 'sha256:[0-9a-f]\{64\}' "$1/index.json"
}
