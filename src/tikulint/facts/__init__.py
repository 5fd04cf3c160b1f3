"""A bank's statements against what its editors know, and against each other."""
