-- What people edit, beside the feature tables `station`, `scenario_site` and one per layer role, which the GeoPackage
-- driver creates. Days are ISO 8601 dates, moments ISO 8601 in UTC.

CREATE UNIQUE INDEX station_code ON station (code);

CREATE TABLE station_position (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  station INTEGER NOT NULL REFERENCES station (fid),
  lon REAL NOT NULL,
  lat REAL NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  source TEXT NOT NULL DEFAULT ''
);
CREATE INDEX station_position_by_station ON station_position (station);

CREATE TABLE station_state (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  station INTEGER NOT NULL REFERENCES station (fid),
  status TEXT NOT NULL,
  from_day TEXT,
  reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX station_state_by_station ON station_state (station);

CREATE TABLE scenario (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  element TEXT NOT NULL,
  kind TEXT NOT NULL,
  region TEXT NOT NULL DEFAULT '',
  radius REAL NOT NULL DEFAULT 0,
  author TEXT NOT NULL DEFAULT '',
  created TEXT,
  note TEXT NOT NULL DEFAULT '',
  parameters TEXT NOT NULL DEFAULT '{}',
  figures TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX scenario_site_by_scenario ON scenario_site (scenario);

CREATE TABLE bookmark (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  min_lon REAL NOT NULL,
  min_lat REAL NOT NULL,
  max_lon REAL NOT NULL,
  max_lat REAL NOT NULL
);

CREATE TABLE property (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
);

CREATE TABLE user_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  at TEXT NOT NULL,
  user TEXT NOT NULL,
  unit TEXT NOT NULL,
  role TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT ''
);

CREATE TABLE layer_meta (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  role TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL DEFAULT '',
  licence TEXT NOT NULL DEFAULT '',
  attribution TEXT NOT NULL DEFAULT '',
  schematic INTEGER NOT NULL DEFAULT 0,
  original_crs TEXT NOT NULL DEFAULT '',
  imported_by TEXT NOT NULL DEFAULT '',
  imported_at TEXT NOT NULL DEFAULT ''
);

-- Styles and projects as QGIS looks for them in a GeoPackage.
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT(256),
  f_table_schema TEXT(256),
  f_table_name TEXT(256),
  f_geometry_column TEXT(256),
  styleName TEXT(30),
  styleQML TEXT,
  styleSLD TEXT,
  useAsDefault BOOLEAN,
  description TEXT,
  owner TEXT(30),
  ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);

CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
  ('station_position', 'attributes', 'station_position', 'Dated positions of the stations'),
  ('station_state', 'attributes', 'station_state', 'States of the stations with their dates'),
  ('scenario', 'attributes', 'scenario', 'Planning scenarios'),
  ('bookmark', 'attributes', 'bookmark', 'Views of the map'),
  ('property', 'attributes', 'property', 'Facts about the workspace'),
  ('user_log', 'attributes', 'user_log', 'Who wrote what and when'),
  ('layer_meta', 'attributes', 'layer_meta', 'Origin of the layers'),
  ('layer_styles', 'attributes', 'layer_styles', 'Styles of the layers');
