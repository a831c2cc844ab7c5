"""Texts on their way to translators and back, as XLIFF 2; nothing here knows of files or records."""

from ciminfo.exchange.reading import read
from ciminfo.exchange.unit import Exchange, State, Unit, XliffError
from ciminfo.exchange.writing import written

__all__ = ["Exchange", "State", "Unit", "XliffError", "read", "written"]
