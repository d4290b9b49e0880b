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
