"""An entry of the cache: bytes that we did not seal are none, what we seal comes back, and any answer is checked."""

import json

from ciminfo import recall
from ciminfo.cache import Store
from ciminfo.diagnostics import to_list
from tests.fuzz.oracle import folder

FORM = "json"
KEY = bytes(range(32))


def fuzz(data: bytes) -> None:
    store = Store(folder() / "cache", KEY)
    file = store._file("judged", "a")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    assert store.get("judged", "a") is None
    assert store.get_all("judged", "a") == {}
    store.put("judged", "a", data)
    assert store.get("judged", "a") == data
    store.put_all("judged", "b", {"one": data, "two": data[::-1]})
    assert store.get_all("judged", "b") == {"one": data, "two": data[::-1]}
    judged = recall._judged(data)
    if judged is not None:
        assert recall._judged(recall._text([[*map(to_list, judged.diagnostics)], judged.files, judged.unread]))
        json.dumps(judged.files)
