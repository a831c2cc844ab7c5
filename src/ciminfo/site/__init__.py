"""The static site: pages from the same trees, feeds and search beside them; `build.site` gives all its files."""
