-- The catalogue of published items and its approvals. Nothing here is ever deleted, and what is written in history stays as it is.

CREATE TABLE publication_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  state TEXT NOT NULL
);

CREATE TABLE publication_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  item INTEGER NOT NULL REFERENCES publication_item (id),
  version INTEGER NOT NULL,
  title_zh TEXT NOT NULL,
  title_en TEXT NOT NULL,
  element TEXT NOT NULL,
  indicators TEXT NOT NULL,
  kinds TEXT NOT NULL,
  control_levels TEXT NOT NULL,
  stations TEXT NOT NULL,
  unit TEXT NOT NULL,
  level TEXT NOT NULL,
  period TEXT NOT NULL,
  least_stations INTEGER NOT NULL,
  place TEXT NOT NULL,
  delay_hours INTEGER NOT NULL,
  history_days INTEGER NOT NULL,
  channel TEXT NOT NULL,
  permission TEXT NOT NULL,
  approver TEXT NOT NULL,
  basis TEXT NOT NULL,
  basis_confidence TEXT NOT NULL,
  review_number TEXT NOT NULL,
  rolling INTEGER NOT NULL,
  rhythm TEXT NOT NULL,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  written TEXT NOT NULL,
  UNIQUE (item, version)
);

CREATE TABLE publication_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  item INTEGER NOT NULL REFERENCES publication_item (id),
  version INTEGER NOT NULL,
  act TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  user TEXT NOT NULL,
  unit TEXT NOT NULL,
  role TEXT NOT NULL,
  at TEXT NOT NULL,
  comment TEXT NOT NULL
);
CREATE INDEX publication_step_by_item ON publication_step (item);

CREATE TABLE publication_bundle (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  at TEXT NOT NULL,
  user TEXT NOT NULL,
  moment TEXT NOT NULL,
  folder TEXT NOT NULL,
  rolling INTEGER NOT NULL
);

CREATE TABLE publication_bundle_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  bundle INTEGER NOT NULL REFERENCES publication_bundle (id),
  code TEXT NOT NULL,
  version INTEGER NOT NULL,
  row_count INTEGER NOT NULL
);
CREATE INDEX publication_bundle_item_by_bundle ON publication_bundle_item (bundle);

CREATE TABLE publication_bundle_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  bundle INTEGER NOT NULL REFERENCES publication_bundle (id),
  path TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL
);
CREATE INDEX publication_bundle_file_by_bundle ON publication_bundle_file (bundle);

CREATE TRIGGER publication_item_stays BEFORE DELETE ON publication_item
BEGIN SELECT raise(ABORT, 'items of the publication catalogue are never deleted'); END;
CREATE TRIGGER publication_version_stays BEFORE DELETE ON publication_version
BEGIN SELECT raise(ABORT, 'versions of items are never deleted'); END;
CREATE TRIGGER publication_version_is_fixed BEFORE UPDATE ON publication_version
BEGIN SELECT raise(ABORT, 'versions of items are never changed'); END;
CREATE TRIGGER publication_step_stays BEFORE DELETE ON publication_step
BEGIN SELECT raise(ABORT, 'steps of items are never deleted'); END;
CREATE TRIGGER publication_step_is_fixed BEFORE UPDATE ON publication_step
BEGIN SELECT raise(ABORT, 'steps of items are never changed'); END;
CREATE TRIGGER publication_bundle_stays BEFORE DELETE ON publication_bundle
BEGIN SELECT raise(ABORT, 'bundles that were made are never deleted'); END;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
  ('publication_item', 'attributes', 'publication_item', 'Items of the publication catalogue'),
  ('publication_version', 'attributes', 'publication_version', 'What the items release, one row a version'),
  ('publication_step', 'attributes', 'publication_step', 'Who took an item on and when'),
  ('publication_bundle', 'attributes', 'publication_bundle', 'Bundles made for the public channel'),
  ('publication_bundle_item', 'attributes', 'publication_bundle_item', 'Items in the bundles'),
  ('publication_bundle_file', 'attributes', 'publication_bundle_file', 'Files of the bundles with their checksums');
