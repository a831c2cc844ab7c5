"""The rule book: one rule a file, each with its code, severity and manual page; all are run over the records."""

from ciminfo.rules.book import Rule, chosen, find, rules
from ciminfo.rules.checking import check

__all__ = ["Rule", "check", "chosen", "find", "rules"]
