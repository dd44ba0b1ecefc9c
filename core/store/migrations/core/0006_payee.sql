-- To whom the person has sent money, as they typed it: look-alikes are told by these.
CREATE TABLE wallet_payee (
    address BLOB NOT NULL PRIMARY KEY,
    last_at INTEGER NOT NULL -- ms since 1970
) STRICT;
