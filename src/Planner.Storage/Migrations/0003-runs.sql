-- What a list of runs shows; the truth is the fold over the ledger, from which this can be made again.
CREATE TABLE run (
    organisation TEXT NOT NULL,
    run TEXT NOT NULL,
    runbook TEXT NOT NULL,
    runbook_sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    system TEXT NOT NULL,
    scenario TEXT NOT NULL,
    phase TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    started TEXT NOT NULL,
    changed TEXT NOT NULL,
    steps INTEGER NOT NULL,
    steps_done INTEGER NOT NULL,
    alarm INTEGER NOT NULL CHECK (alarm IN (0, 1)),
    PRIMARY KEY (organisation, run)
) STRICT;

CREATE INDEX run_started ON run (organisation, started);

-- Who drives which run. Kept after its release, so that epochs never fall.
CREATE TABLE lease (
    organisation TEXT NOT NULL,
    run TEXT NOT NULL,
    system TEXT NOT NULL,
    holder TEXT NOT NULL,
    epoch INTEGER NOT NULL CHECK (epoch >= 1),
    expires TEXT NOT NULL,
    PRIMARY KEY (organisation, run),
    FOREIGN KEY (organisation, run) REFERENCES run (organisation, run)
) STRICT;

-- What a list of drills shows; the measurements are in the ledger.
CREATE TABLE drill (
    organisation TEXT NOT NULL,
    drill TEXT NOT NULL,
    system TEXT NOT NULL,
    scenario TEXT NOT NULL,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    rto_ticks INTEGER,
    rpo_ticks INTEGER,
    PRIMARY KEY (organisation, drill)
) STRICT;

CREATE INDEX drill_started ON drill (organisation, started);
