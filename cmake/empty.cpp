// Makes a library of a folder that has no sources.
