-- Immutable documents, named by the SHA-256 of their bytes.
CREATE TABLE document (
    organisation TEXT NOT NULL,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content BLOB NOT NULL,
    length INTEGER NOT NULL CHECK (length = length(content)),
    stored TEXT NOT NULL,
    PRIMARY KEY (organisation, kind, sha256)
) STRICT;

CREATE TRIGGER document_is_never_changed BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'a stored document is immutable'); END;

CREATE TRIGGER document_is_never_deleted BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'a stored document is immutable'); END;

-- What a name such as @core stands for, with all that it stood for before. The highest revision is the present one.
CREATE TABLE document_name (
    organisation TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    sha256 TEXT NOT NULL,
    named TEXT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (organisation, kind, name, revision),
    FOREIGN KEY (organisation, kind, sha256) REFERENCES document (organisation, kind, sha256)
) STRICT;

CREATE TRIGGER document_name_keeps_its_history BEFORE UPDATE ON document_name
BEGIN SELECT RAISE(ABORT, 'the history of a name is immutable'); END;

CREATE TRIGGER document_name_is_never_deleted BEFORE DELETE ON document_name
BEGIN SELECT RAISE(ABORT, 'the history of a name is immutable'); END;
