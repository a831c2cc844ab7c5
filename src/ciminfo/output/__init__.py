"""Files into a folder, all of them or none: what stood there stays whole until the last new one is ready.

One run at a time writes into a folder. Nobody else is kept from it, so what has to stand there still is looked at
once more just before the new files take their names.
"""

from ciminfo.output.files import ChangedError, write
from ciminfo.output.folders import LISTING, put_back, renew
from ciminfo.output.lock import alone
from ciminfo.output.stage import tidy

__all__ = ["LISTING", "ChangedError", "alone", "put_back", "renew", "tidy", "write"]
