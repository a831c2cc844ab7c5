"""What stands on each kind of page of the site, one kind a file; the tree is that of the publications."""
