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
