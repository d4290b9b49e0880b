-- Manual sampling, promised deliveries and year targets. Nothing here is deleted. Lists are joined with `;`.

CREATE TABLE sampling_plan (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  element TEXT NOT NULL,
  stations TEXT NOT NULL,
  indicators TEXT NOT NULL,
  rhythm TEXT NOT NULL,
  month INTEGER NOT NULL,
  day_from INTEGER NOT NULL,
  day_to INTEGER NOT NULL,
  sampler TEXT NOT NULL,
  lab TEXT NOT NULL DEFAULT '',
  lab_days INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  note TEXT NOT NULL DEFAULT '',
  is_demo INTEGER NOT NULL DEFAULT 0
);

-- Only added to; of one task (plan, station, period) the last one counts.
CREATE TABLE sampling_mark (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  plan INTEGER NOT NULL REFERENCES sampling_plan (id),
  station TEXT NOT NULL,
  period TEXT NOT NULL,
  step TEXT NOT NULL,
  sampled_on TEXT,
  sample_code TEXT NOT NULL DEFAULT '',
  sampled_by TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  delivery INTEGER NOT NULL DEFAULT 0,
  recorded_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  is_demo INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX sampling_mark_by_task ON sampling_mark (plan, station, period);

CREATE TABLE delivery_promise (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  element TEXT NOT NULL DEFAULT '',
  rhythm TEXT NOT NULL,
  due_days INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  senders TEXT NOT NULL DEFAULT '',
  source_pattern TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  is_demo INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE year_target (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  year INTEGER NOT NULL,
  measure TEXT NOT NULL,
  indicator TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL DEFAULT 0,
  without_dust INTEGER NOT NULL DEFAULT 0,
  target REAL NOT NULL,
  source TEXT NOT NULL DEFAULT '',
  is_demo INTEGER NOT NULL DEFAULT 0,
  withdrawn INTEGER NOT NULL DEFAULT 0,
  UNIQUE (place, year, measure, indicator, level, without_dust)
);

CREATE TABLE dust_day (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  day TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  is_demo INTEGER NOT NULL DEFAULT 0,
  withdrawn INTEGER NOT NULL DEFAULT 0,
  UNIQUE (day, place)
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
  ('sampling_plan', 'attributes', 'sampling_plan', 'Who samples what, where and when'),
  ('sampling_mark', 'attributes', 'sampling_mark', 'What was said of sampling tasks'),
  ('delivery_promise', 'attributes', 'delivery_promise', 'What bureaus have promised to hand over'),
  ('year_target', 'attributes', 'year_target', 'Targets of the year'),
  ('dust_day', 'attributes', 'dust_day', 'Days under sand or dust');
