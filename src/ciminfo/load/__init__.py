"""Folders of YAML text to a corpus of records that know their place, with everything wrong in them."""

from ciminfo.load.context import Vocabulary
from ciminfo.load.files import Plain
from ciminfo.load.folder import Loaded, load, load_texts

__all__ = ["Loaded", "Plain", "Vocabulary", "load", "load_texts"]
