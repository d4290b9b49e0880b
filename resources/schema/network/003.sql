-- Instruments, calibrations, visits and photos of stations. Rows are never deleted: `withdrawn` says why one was a mistake.
-- Days are ISO 8601 dates, moments ISO 8601 in UTC.

CREATE TABLE instrument (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  station INTEGER NOT NULL REFERENCES station (fid),
  name TEXT NOT NULL,
  maker TEXT NOT NULL DEFAULT '',
  model TEXT NOT NULL DEFAULT '',
  serial TEXT NOT NULL DEFAULT '',
  method TEXT NOT NULL DEFAULT '',
  indicators TEXT NOT NULL DEFAULT '',
  installed TEXT,
  removed TEXT,
  interval_days INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  demo INTEGER NOT NULL DEFAULT 0,
  withdrawn TEXT NOT NULL DEFAULT ''
);
CREATE INDEX instrument_by_station ON instrument (station);

CREATE TABLE calibration (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  instrument INTEGER NOT NULL REFERENCES instrument (id),
  day TEXT NOT NULL,
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  expected REAL,
  found REAL,
  unit TEXT NOT NULL DEFAULT '',
  passed INTEGER NOT NULL,
  valid_to TEXT,
  note TEXT NOT NULL DEFAULT '',
  demo INTEGER NOT NULL DEFAULT 0,
  withdrawn TEXT NOT NULL DEFAULT ''
);
CREATE INDEX calibration_by_instrument ON calibration (instrument, day);

CREATE TABLE field_visit (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  station INTEGER NOT NULL REFERENCES station (fid),
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  purpose TEXT NOT NULL,
  finding TEXT NOT NULL DEFAULT '',
  action TEXT NOT NULL DEFAULT '',
  follow_up_by TEXT,
  follow_up_done TEXT,
  demo INTEGER NOT NULL DEFAULT 0,
  withdrawn TEXT NOT NULL DEFAULT ''
);
CREATE INDEX field_visit_by_station ON field_visit (station, at);

CREATE TABLE field_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  visit INTEGER NOT NULL REFERENCES field_visit (id),
  item TEXT NOT NULL,
  verdict TEXT NOT NULL,
  value TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (visit, item)
);

CREATE TABLE field_photo (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  station INTEGER NOT NULL REFERENCES station (fid),
  visit INTEGER REFERENCES field_visit (id),
  file TEXT NOT NULL,
  taken TEXT,
  lon REAL,
  lat REAL,
  datum TEXT NOT NULL DEFAULT 'wgs84',
  direction REAL,
  person TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  demo INTEGER NOT NULL DEFAULT 0,
  withdrawn TEXT NOT NULL DEFAULT ''
);
CREATE INDEX field_photo_by_station ON field_photo (station);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
  ('instrument', 'attributes', 'instrument', 'Instruments of the stations'),
  ('calibration', 'attributes', 'calibration', 'Calibrations of the instruments'),
  ('field_visit', 'attributes', 'field_visit', 'Visits to the stations'),
  ('field_answer', 'attributes', 'field_answer', 'Answers of the surroundings checks of visits'),
  ('field_photo', 'attributes', 'field_photo', 'Photos of the stations: files below photos/CODE');
