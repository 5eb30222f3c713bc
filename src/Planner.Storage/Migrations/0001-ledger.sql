-- The one append-only record. One chain for each organisation.
CREATE TABLE ledger (
    organisation TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    time TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (organisation, sequence)
) STRICT;

CREATE INDEX ledger_subject ON ledger (organisation, subject, sequence);
CREATE INDEX ledger_kind ON ledger (organisation, kind, sequence);

CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER ledger_is_never_cut BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- Also stops INSERT OR REPLACE, which deletes without firing the trigger above.
CREATE TRIGGER ledger_grows_at_its_end BEFORE INSERT ON ledger
WHEN NEW.sequence <> 1 + coalesce((SELECT max(sequence) FROM ledger WHERE organisation = NEW.organisation), 0)
  OR NEW.previous <> coalesce((SELECT hash FROM ledger WHERE organisation = NEW.organisation ORDER BY sequence DESC LIMIT 1), NEW.previous)
BEGIN SELECT RAISE(ABORT, 'a ledger entry must follow the last one'); END;
