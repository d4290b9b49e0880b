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
