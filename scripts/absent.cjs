// Stands in the bundle for a part of Node that a dependency names and this program never uses.
