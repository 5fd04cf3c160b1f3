"""Programs that write files of this repository from other files of it; not shipped."""
