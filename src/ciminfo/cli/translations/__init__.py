"""`ciminfo translations`: how the texts stand in each language, and out to translators and back."""
