"""What is recorded, as types: nothing here knows of YAML, documents or languages."""
