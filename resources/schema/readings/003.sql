-- Devices of HJ 212: clocks, heartbeats, requests; when something was refused.

ALTER TABLE device_state ADD COLUMN clock_drift INTEGER;       -- seconds ahead, NULL: it tells no time
ALTER TABLE device_state ADD COLUMN heartbeat_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rejected ADD COLUMN at INTEGER NOT NULL DEFAULT 0; -- 0: before this schema

CREATE TABLE device_request (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  mn TEXT NOT NULL,
  cn TEXT NOT NULL,
  content TEXT NOT NULL DEFAULT '',
  asked_by TEXT NOT NULL DEFAULT '',
  asked_at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'open',
  qn TEXT NOT NULL DEFAULT '',
  tries INTEGER NOT NULL DEFAULT 0,
  changed_at INTEGER NOT NULL DEFAULT 0,
  result TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT ''
);
CREATE INDEX device_request_open ON device_request (id) WHERE state IN ('open', 'sent', 'accepted');

-- Quality: verdicts over readings, and the passes of quality control.

-- The history: every judgement, withdrawal and note; nothing is changed or removed.
CREATE TABLE verdict (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  series INTEGER NOT NULL REFERENCES series (id),
  period INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  kind INTEGER NOT NULL,                 -- 0 judgement, 1 withdrawal, 2 note
  flag INTEGER NOT NULL,
  rule TEXT NOT NULL DEFAULT '',         -- empty: a person
  by TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL,
  judged_value REAL,                     -- the reading as it was then
  judged_flag INTEGER NOT NULL,
  judged_below INTEGER NOT NULL
);
CREATE INDEX verdict_by_reading ON verdict (series, period, begin, id);
CREATE TRIGGER verdict_is_kept BEFORE DELETE ON verdict BEGIN SELECT RAISE(ABORT, 'verdicts are kept'); END;
CREATE TRIGGER verdict_is_not_rewritten BEFORE UPDATE ON verdict BEGIN SELECT RAISE(ABORT, 'verdicts are not rewritten'); END;

-- The judgement that counts for each reading; follows from the history.
CREATE TABLE verdict_now (
  series INTEGER NOT NULL REFERENCES series (id),
  period INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  flag INTEGER NOT NULL,
  review INTEGER NOT NULL,               -- 1: by a person
  judged_value REAL,
  judged_flag INTEGER NOT NULL,
  judged_below INTEGER NOT NULL,
  verdict INTEGER NOT NULL REFERENCES verdict (id),
  PRIMARY KEY (series, period, begin)
) WITHOUT ROWID;

CREATE TABLE quality_pass (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  rules TEXT NOT NULL,
  links INTEGER NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  checked INTEGER NOT NULL,
  suspects INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL
);

-- Sources that are asked or watched by the program itself: SensorThings services, folders into which bureaus put files.
CREATE TABLE data_source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,                      -- sensorthings, folder
  location TEXT NOT NULL,                  -- address of the service, path of the folder
  profile TEXT NOT NULL DEFAULT '',        -- folder: mapping profile; empty: guessed for each file
  mapping TEXT NOT NULL DEFAULT '',        -- sensorthings: which datastream means what, JSON
  delivered_by TEXT NOT NULL DEFAULT '',
  every_s INTEGER NOT NULL,
  enabled INTEGER NOT NULL DEFAULT 1,
  in_window INTEGER NOT NULL DEFAULT 1     -- runs while the window is open, too
);

CREATE TABLE data_source_state (
  source INTEGER PRIMARY KEY REFERENCES data_source (id),
  last_at INTEGER NOT NULL DEFAULT 0,
  last_good INTEGER NOT NULL DEFAULT 0,
  runs INTEGER NOT NULL DEFAULT 0,
  written INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,     -- since the last good run
  last_error TEXT NOT NULL DEFAULT '',
  last_error_at INTEGER NOT NULL DEFAULT 0
);

-- Up to where a datastream was taken, and which of its newest observations were refused.
CREATE TABLE data_source_mark (
  source INTEGER NOT NULL REFERENCES data_source (id),
  stream TEXT NOT NULL,
  taken_to INTEGER NOT NULL,
  refused TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (source, stream)
) WITHOUT ROWID;

-- Mail about warnings: what waits, what went out, and who was told of which incident.
CREATE TABLE mail (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id TEXT NOT NULL UNIQUE,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  created INTEGER NOT NULL,
  state TEXT NOT NULL,                     -- waiting, sent, failed
  due INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  claimed_until INTEGER NOT NULL DEFAULT 0,
  sent INTEGER NOT NULL DEFAULT 0,
  last_error TEXT NOT NULL DEFAULT ''
);
CREATE INDEX mail_by_state ON mail (state, due);

CREATE TABLE mail_notice (
  incident INTEGER NOT NULL REFERENCES incident (id),
  recipient TEXT NOT NULL,
  noted INTEGER NOT NULL,
  mail INTEGER NOT NULL DEFAULT 0,         -- 0: waits for the next mail, -1: over before it was told
  PRIMARY KEY (incident, recipient)
) WITHOUT ROWID;
CREATE INDEX mail_notice_waiting ON mail_notice (recipient, noted) WHERE mail = 0;

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

-- Whose an incident is besides unit and bureaus, and where an upstream event comes from.

ALTER TABLE incident ADD COLUMN river TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN chief TEXT NOT NULL DEFAULT '';          -- river chief of the reach
ALTER TABLE incident ADD COLUMN permit_holder TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN permit TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN outlet TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN cause INTEGER NOT NULL DEFAULT 0;        -- the incident up the river
ALTER TABLE incident ADD COLUMN origin TEXT NOT NULL DEFAULT '';         -- its station
ALTER TABLE incident ADD COLUMN distance REAL NOT NULL DEFAULT 0;        -- metres along the river
ALTER TABLE incident ADD COLUMN travel INTEGER NOT NULL DEFAULT 0;       -- seconds that the water needs
