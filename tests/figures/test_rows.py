"""The rows of a timeline: as fine as there is room, and nothing hidden behind another."""

from datetime import date

from ciminfo.document import Text
from ciminfo.figures.axis import Axis
from ciminfo.figures.rows import LANE, Told, rows
from ciminfo.figures.sheet import ROW
from ciminfo.languages import language
from ciminfo.model.interval import Interval

AXIS = Axis(date(2005, 1, 1), date(2005, 12, 31), 100, 465)


def told(group: str, kind: str, city: str, dates: str) -> Told:
    return Told(Text(group), kind, city, Interval.parse(dates))


SEVEN = (
    told("Mexico", "Training", "Tuxtla", "2005-06"),
    told("Mexico", "Training", "Monterrey", "2005-03-02"),
    told("Mexico", "Training", "", "unknown"),
    told("Mexico", "Visit", "", "2004-06"),
    told("Bolivia", "Research", "", "2005"),
    told("Bolivia", "Research", "", "2005"),
    told("Bolivia", "Workshop", "La Paz", "2005-07-01"),
)


def shown(room: float, *blocks: tuple[Told, ...]) -> list[list[tuple[str, str, int]]]:
    found = rows(blocks or (SEVEN,), AXIS, room, language("en"))
    return [[(row.group, row.words, len(row.lanes)) for row in block] for block in found]


def test_where_there_is_room_each_activity_has_a_row_and_equal_ones_share_it():
    assert shown(600) == [
        [
            ("Mexico", "Training, Monterrey", 1),
            ("Mexico", "Training, Tuxtla", 1),
            ("Mexico", "Visit", 1),
            ("Mexico", "Training", 1),
            ("Bolivia", "Research (2)", 1),
            ("Bolivia", "Workshop, La Paz", 1),
        ]
    ]


def test_where_there_is_less_each_kind_has_one_and_then_each_group():
    assert shown(65) == [
        [
            ("Mexico", "Training (2)", 1),
            ("Mexico", "Visit", 1),
            ("Mexico", "Training", 1),
            ("Bolivia", "Research (2)", 2),
            ("Bolivia", "Workshop, La Paz", 1),
        ]
    ]
    assert shown(55) == [[("Mexico", "Training (2)", 1), ("Mexico", "2 activities", 1), ("Bolivia", "3 activities", 3)]]


def test_at_the_least_marks_lie_on_one_lane():
    assert shown(0) == [[("Mexico", "Training (2)", 1), ("Mexico", "2 activities", 1), ("Bolivia", "3 activities", 1)]]


def test_all_blocks_are_equally_fine():
    (first, second) = shown(40, SEVEN[:4], SEVEN[4:])
    assert [words for _, words, _ in first] == ["Training (2)", "2 activities"]
    assert [words for _, words, _ in second] == ["3 activities"]


def test_nothing_is_lost_and_what_shares_a_lane_lies_apart():
    for room in (600, 65, 55):
        (block,) = rows((SEVEN,), AXIS, room, language("en"))
        held = [each for row in block for lane in row.lanes for each in lane]
        assert sorted(map(repr, held)) == sorted(map(repr, SEVEN))
        for row in block:
            assert all(AXIS.holds(each.dates) is row.is_marked for lane in row.lanes for each in lane)
            assert row.height == ROW + LANE * (len(row.lanes) - 1)


def test_an_activity_is_told_by_its_kind_and_city():
    assert told("Mexico", "Training", "Tuxtla", "2005").words == "Training, Tuxtla"
    assert told("Mexico", "Training", "", "2005").words == "Training"


class Counting(Axis):
    """An axis that counts how often it is asked."""

    asked = 0

    def are_apart(self, one: Interval, other: Interval) -> bool:
        Counting.asked += 1
        return super().are_apart(one, other)


def test_thousands_of_marks_are_not_held_against_each_other():
    axis = Counting(AXIS.first, AXIS.last, AXIS.left, AXIS.right)
    days = [date.fromordinal(AXIS.first.toordinal() + day) for day in range(365)]
    many = [told("Mexico", "Training", str(at), day.isoformat()) for day in days for at in range(8)]
    rows((many,), axis, 60, language("en"))
    assert Counting.asked < 20 * len(many)
