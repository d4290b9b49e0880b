-- History: hours, days and months computed from readings, envelopes for charts, and what was pruned.

-- Stretches of readings whose roll-ups and envelopes are to be computed anew. Written in the transaction that changes readings, taken away
-- in the transaction that stores the results.
CREATE TABLE stale (
  series INTEGER NOT NULL,
  period INTEGER NOT NULL,       -- of the readings that changed
  first INTEGER NOT NULL,        -- [first, until): whole hours; whole local days where the period is an hour or longer
  until INTEGER NOT NULL,
  PRIMARY KEY (series, period, first)
) WITHOUT ROWID;

-- Rules that results rest on.
CREATE TABLE basis (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  edition TEXT NOT NULL,
  clause TEXT NOT NULL,
  UNIQUE (edition, clause)
);

-- Computed values; never in `reading`, never in the hash chain.
CREATE TABLE rollup (
  series INTEGER NOT NULL REFERENCES series (id),
  period INTEGER NOT NULL,
  statistic INTEGER NOT NULL,    -- 0 value of the period, 1 largest 8-hour mean
  begin INTEGER NOT NULL,
  value REAL,
  inputs INTEGER NOT NULL,       -- valid ones
  required INTEGER NOT NULL,
  state INTEGER NOT NULL,        -- 0 valid, 1 too few inputs, 2 no edition in force
  basis INTEGER NOT NULL REFERENCES basis (id),
  PRIMARY KEY (series, period, statistic, begin)
) WITHOUT ROWID;

-- The pyramid for charts: buckets of `level` seconds, the finest made from readings, each further one from that below.
CREATE TABLE envelope (
  series INTEGER NOT NULL,
  period INTEGER NOT NULL,
  level INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  low REAL,
  high REAL,
  first REAL,
  last REAL,
  count INTEGER NOT NULL,
  invalid INTEGER NOT NULL,
  PRIMARY KEY (series, period, level, begin)
) WITHOUT ROWID;

-- Prunings that were done. Each is bound into the hash chain by a link of its own.
CREATE TABLE pruning (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  link INTEGER NOT NULL REFERENCES chain (id),
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  what TEXT NOT NULL,
  rows INTEGER NOT NULL,
  digest BLOB NOT NULL           -- over this row and its seals
);

-- A link some of whose rows were pruned: what is left of it, digested when the whole link had just been verified.
CREATE TABLE seal (
  link INTEGER NOT NULL REFERENCES chain (id),
  pruning INTEGER NOT NULL REFERENCES pruning (id),
  pruned INTEGER NOT NULL,       -- rows that went in this pruning
  rows INTEGER NOT NULL,         -- rows that are left
  digest BLOB NOT NULL,
  PRIMARY KEY (link, pruning)
) WITHOUT ROWID;
CREATE INDEX seal_by_pruning ON seal (pruning, link);

-- Where the readings of a series begin since a pruning; what is older was rolled up before it went.
CREATE TABLE pruned (
  series INTEGER NOT NULL REFERENCES series (id),
  period INTEGER NOT NULL,
  before INTEGER NOT NULL,
  PRIMARY KEY (series, period)
) WITHOUT ROWID;

-- All that was there before is to be rolled up.
INSERT INTO stale (series, period, first, until)
  SELECT series, period, (oldest + 28800) / unit * unit - 28800, (newest + 28800) / unit * unit - 28800 + unit FROM (
    SELECT l.series, l.period, l.begin AS newest, CASE WHEN l.period < 3600 THEN 3600 ELSE 86400 END AS unit,
           (SELECT r.begin FROM reading r WHERE r.series = l.series AND r.period = l.period ORDER BY r.begin LIMIT 1) AS oldest
    FROM latest l)
  WHERE oldest IS NOT NULL;
