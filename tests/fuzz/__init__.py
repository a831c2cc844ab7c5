"""Whatever bytes are given to a reader, it reads or refuses them: one target a reader, searched by `tools/fuzz.sh`."""
