"""The work of each peer, made as equal to ciminfo's as the peer allows: one peer a file."""
