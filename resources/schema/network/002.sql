-- Proposed sites: the siting class they were chosen for, the station that would move there, what is known of the place.

ALTER TABLE scenario_site ADD COLUMN siting_class TEXT;
ALTER TABLE scenario_site ADD COLUMN moved_from TEXT;
ALTER TABLE scenario_site ADD COLUMN attributes TEXT;
