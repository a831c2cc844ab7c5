import os
import threading
import time

import pytest

from ciminfo.preview.watch import changes, stamps


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.yaml").write_text("a", "utf-8")
    (tmp_path / "ciminfo.yaml").write_text("s", "utf-8")
    return tmp_path


def watched(folder):
    return changes(lambda: [folder / "ciminfo.yaml", folder / "data"], pause=0.02)


def seen_after(folder, act):
    """Whether a change is seen of what an act does, a moment after the beginning."""
    watch = watched(folder)
    next(watch)
    act()
    seen = threading.Event()
    threading.Thread(target=lambda: (next(watch), seen.set()), daemon=True).start()
    return seen.wait(0.5)


def test_the_beginning_counts_as_a_change(folder):
    assert next(watched(folder)) is None


@pytest.mark.parametrize(
    "act",
    [
        lambda folder: (folder / "data" / "a.yaml").write_text("another", "utf-8"),
        lambda folder: (folder / "ciminfo.yaml").write_text("other", "utf-8"),
        lambda folder: (folder / "data" / "b.yaml").write_text("b", "utf-8"),
        lambda folder: (folder / "data" / "a.yaml").unlink(),
        lambda folder: (folder / "data" / "a.yaml").rename(folder / "data" / "c.yaml"),
        lambda folder: (
            (folder / "data" / "deep" / "deeper").mkdir(parents=True)
            or (folder / "data" / "deep" / "deeper" / "d.yaml").write_text("d", "utf-8")
        ),
    ],
)
def test_a_file_that_is_written_comes_or_goes_is_a_change(folder, act):
    assert seen_after(folder, lambda: act(folder))


def test_a_save_that_puts_another_file_in_the_place_is_a_change_at_the_same_time_and_size(folder):
    old = folder / "data" / "a.yaml"
    about = old.stat()

    def save():
        (folder / "data" / ".new").write_text("b", "utf-8")
        os.utime(folder / "data" / ".new", ns=(about.st_atime_ns, about.st_mtime_ns))
        (folder / "data" / ".new").replace(old)

    assert seen_after(folder, save)


@pytest.mark.parametrize("name", [".a.yaml.swp", "a.yaml~", "#a.yaml#", ".git/index"])
def test_what_editors_keep_beside_a_file_is_none(folder, name):
    def keep():
        (folder / "data" / name).parent.mkdir(exist_ok=True)
        (folder / "data" / name).write_text("x", "utf-8")

    assert not seen_after(folder, keep)


def test_what_changes_while_the_receiver_is_at_work_is_told_afterwards(folder):
    watch = watched(folder)
    next(watch)
    (folder / "data" / "a.yaml").write_text("written during the build", "utf-8")
    assert next(watch) is None


def test_many_writes_in_a_row_are_one_change(folder):
    watch = watched(folder)
    next(watch)

    def write():
        for number in range(10):
            (folder / "data" / f"{number}.yaml").write_text("x", "utf-8")
            time.sleep(0.005)

    writing = threading.Thread(target=write)
    writing.start()
    next(watch)
    writing.join()
    assert len(stamps([folder / "data"])) == 11
    again = threading.Event()
    threading.Thread(target=lambda: (next(watch), again.set()), daemon=True).start()
    assert not again.wait(0.3)


def test_a_file_that_is_written_all_the_time_does_not_keep_the_rest_waiting(folder):
    watch = watched(folder)
    next(watch)
    stop, began = threading.Event(), time.monotonic()

    def write():
        while not stop.wait(0.005) and time.monotonic() - began < 5:
            with (folder / "data" / "a.yaml").open("a", encoding="utf-8") as opened:
                opened.write("x")

    threading.Thread(target=write, daemon=True).start()
    next(watch)
    stop.set()
    assert time.monotonic() - began < 5


def test_places_that_are_not_there_hold_nothing(tmp_path):
    assert stamps([tmp_path / "none", tmp_path / "none.yaml"]) == {}
