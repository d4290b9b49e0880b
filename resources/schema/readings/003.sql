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
