"""The twins of the room `site`."""  # noqa: A005  nobody here asks for Python's own
