-- What devices and time produce. Times are integer seconds since 1970-01-01T00:00Z.

CREATE TABLE series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  station TEXT NOT NULL,
  position TEXT NOT NULL DEFAULT '',
  indicator TEXT NOT NULL,
  method INTEGER NOT NULL,
  source TEXT NOT NULL,
  issued INTEGER NOT NULL DEFAULT 0,
  unit TEXT NOT NULL,
  demo INTEGER NOT NULL DEFAULT 0,
  UNIQUE (station, position, indicator, method, source, issued)
);

CREATE TABLE delivery (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL,
  sha256 TEXT NOT NULL DEFAULT '',
  profile TEXT NOT NULL DEFAULT '',
  delivered_by TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL,
  rows_read INTEGER NOT NULL DEFAULT 0,
  written INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  complete INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX delivery_by_content ON delivery (sha256, profile);

-- One row per transaction that wrote readings: the link of the hash chain.
CREATE TABLE chain (
  id INTEGER PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES delivery (id),
  at INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  added INTEGER NOT NULL,
  hash BLOB NOT NULL
);

-- The newest value of each key; `batch` is the transaction that wrote it.
CREATE TABLE reading (
  series INTEGER NOT NULL REFERENCES series (id),
  period INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  value REAL,
  flag INTEGER NOT NULL,
  below INTEGER NOT NULL,
  batch INTEGER NOT NULL REFERENCES chain (id),
  PRIMARY KEY (series, period, begin)
) WITHOUT ROWID;

-- Values that were replaced, in the order in which that happened.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  series INTEGER NOT NULL REFERENCES series (id),
  period INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  value REAL,
  flag INTEGER NOT NULL,
  below INTEGER NOT NULL,
  batch INTEGER NOT NULL REFERENCES chain (id),
  replaced_by INTEGER NOT NULL REFERENCES chain (id)
);
CREATE INDEX audit_by_key ON audit (series, period, begin, id);

CREATE TABLE latest (
  series INTEGER NOT NULL REFERENCES series (id),
  period INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  value REAL,
  flag INTEGER NOT NULL,
  below INTEGER NOT NULL,
  PRIMARY KEY (series, period)
) WITHOUT ROWID;

CREATE TABLE rejected (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  delivery INTEGER NOT NULL REFERENCES delivery (id),
  row INTEGER NOT NULL,
  code TEXT NOT NULL,
  reason TEXT NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX rejected_by_delivery ON rejected (delivery, row);

CREATE TABLE incident (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  station TEXT NOT NULL,
  indicator TEXT NOT NULL,
  district TEXT NOT NULL,
  unit TEXT NOT NULL,
  opened INTEGER NOT NULL,
  closed INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL,
  peak REAL,
  assignee TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX incident_by_time ON incident (closed, opened);

-- Counts the commits of all processes, and the links of the chain.
CREATE TABLE change (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  counter INTEGER NOT NULL,
  links INTEGER NOT NULL
);
INSERT INTO change (id, counter, links) VALUES (1, 0, 0);
