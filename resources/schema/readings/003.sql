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
