"""The twins of the room `site`."""
