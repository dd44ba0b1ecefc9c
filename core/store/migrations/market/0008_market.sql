-- Orders that are offered, of all four kinds (0 app, 1 dataset, 2 workerpool, 3 request). app,
-- dataset, workerpool and requester are what the order is for or whom it admits; zeros admit all.
-- tag_low has the lower 62 bits of tag; tag_is_strange says that there are others. body is the
-- official JSON.
CREATE TABLE market_order (
    chain INTEGER NOT NULL,
    hub BLOB NOT NULL,
    hash BLOB NOT NULL,
    kind INTEGER NOT NULL,
    resource BLOB NOT NULL,
    signer BLOB NOT NULL,
    app BLOB NOT NULL,
    dataset BLOB NOT NULL,
    workerpool BLOB NOT NULL,
    requester BLOB NOT NULL,
    beneficiary BLOB NOT NULL,
    price INTEGER NOT NULL, -- what one side asks, or the most a request pays the pool
    volume INTEGER NOT NULL,
    remaining INTEGER NOT NULL,
    tag BLOB NOT NULL,
    tag_low INTEGER NOT NULL,
    tag_is_strange INTEGER NOT NULL,
    category INTEGER NOT NULL,
    trust INTEGER NOT NULL,
    status TEXT NOT NULL,
    published_at INTEGER NOT NULL, -- ms since 1970
    body BLOB NOT NULL,
    PRIMARY KEY (chain, hub, hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX market_order_resource ON market_order (chain, hub, kind, status, resource, price);
CREATE INDEX market_order_price ON market_order (chain, hub, kind, status, price);
CREATE INDEX market_order_signer ON market_order (chain, hub, kind, status, signer);
