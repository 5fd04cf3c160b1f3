"""Sources in, typed records out; opens no file."""
