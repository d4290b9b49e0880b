-- Incidents with their story, and every crossing of a threshold.

DROP INDEX incident_by_time;
ALTER TABLE incident RENAME TO incident_1;

CREATE TABLE incident (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  rule TEXT NOT NULL,
  kind TEXT NOT NULL,
  severity INTEGER NOT NULL,
  element TEXT NOT NULL,
  station TEXT NOT NULL,
  indicator TEXT NOT NULL,
  siting_class TEXT NOT NULL,
  district TEXT NOT NULL,
  unit TEXT NOT NULL,
  lead TEXT NOT NULL,            -- ids of bodies, separated by ;
  cooperating TEXT NOT NULL,
  since INTEGER NOT NULL,        -- begin of the first reading that belongs to it
  opened INTEGER NOT NULL,       -- moment at which it was one
  last_at INTEGER NOT NULL,      -- end of the last reading that belongs to it
  ended INTEGER NOT NULL DEFAULT 0,
  closed INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL,
  threshold REAL,
  first_value REAL,
  peak REAL,
  peak_at INTEGER NOT NULL DEFAULT 0,
  assignee TEXT NOT NULL DEFAULT '',
  demo INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX incident_by_time ON incident (closed, opened);
-- Two processes that look at the same readings open one incident; what schema 1 held had no rules.
CREATE UNIQUE INDEX incident_by_run ON incident (rule, station, indicator, since) WHERE rule <> '';

CREATE TABLE incident_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  incident INTEGER NOT NULL REFERENCES incident (id),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  by TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX incident_event_by_incident ON incident_event (incident, id);

INSERT INTO incident (id, rule, kind, severity, element, station, indicator, siting_class, district, unit, lead, cooperating, since, opened, last_at, ended, closed, state,
                      peak, assignee)
  SELECT id, '', kind, 1, '', station, indicator, '', district, unit, '', '', opened, opened, opened, closed, closed, state, peak, assignee FROM incident_1;
INSERT INTO incident_event (incident, at, kind, text) SELECT id, opened, 'note', note FROM incident_1 WHERE note <> '';
DROP TABLE incident_1;

CREATE TABLE crossing (
  rule TEXT NOT NULL,
  station TEXT NOT NULL,
  indicator TEXT NOT NULL,
  at INTEGER NOT NULL,
  into_condition INTEGER NOT NULL,
  measure REAL,
  threshold REAL,
  PRIMARY KEY (rule, station, indicator, at)
) WITHOUT ROWID;
CREATE INDEX crossing_by_time ON crossing (at);

-- Devices of HJ 212: how each one is to be understood, and what came from it.
CREATE TABLE device (
  mn TEXT PRIMARY KEY,
  station TEXT NOT NULL,
  enabled INTEGER NOT NULL DEFAULT 1,
  password TEXT NOT NULL DEFAULT '',
  modbus_crc INTEGER NOT NULL DEFAULT 0,
  length_tolerance INTEGER NOT NULL DEFAULT 0,
  end_labelled INTEGER NOT NULL DEFAULT 0,
  tls_only INTEGER NOT NULL DEFAULT 0,
  addresses TEXT NOT NULL DEFAULT '',      -- allowed ones, separated by ;, empty: any
  packets_per_minute INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE device_factor (
  mn TEXT NOT NULL REFERENCES device (mn),
  code TEXT NOT NULL,
  indicator TEXT NOT NULL,
  unit TEXT NOT NULL,
  scale REAL NOT NULL DEFAULT 1,
  PRIMARY KEY (mn, code)
) WITHOUT ROWID;

-- Also of devices that nobody registered: they are seen first and known later.
CREATE TABLE device_state (
  mn TEXT PRIMARY KEY,
  edition TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  first_seen INTEGER NOT NULL,
  last_seen INTEGER NOT NULL,
  packets INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  readings INTEGER NOT NULL DEFAULT 0,
  last_reason TEXT NOT NULL DEFAULT '',
  last_reason_at INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
