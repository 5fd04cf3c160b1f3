import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tikulint.similarity.notation import NOTATIONS
from tikulint.similarity.rewording import Rewording, reworded
from tikulint.similarity.wording import WORDINGS


def test_wordings_are_made_plain_one_after_the_other() -> None:
    rewordings = [
        Rewording(re.compile("水锤效应"), "水锤"),
        Rewording(re.compile("水锤(?=的)"), "水击", "的"),
    ]
    assert reworded("水锤效应的原因", rewordings) == "水击的原因"
    assert reworded("水锤效应", rewordings) == "水锤"


UNMADE = {"除", "那", "问"}
"""Said elsewhere in the stem (除了锁还有其他办法吗), or amid more than hypothesis makes up."""
NEEDING = [each for each in (*WORDINGS, *NOTATIONS) if each.needs and each.needs not in UNMADE]


@pytest.mark.parametrize("rewording", NEEDING)
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_what_a_wording_needs_is_in_all_that_it_finds(
    rewording: Rewording, data: st.DataObject
) -> None:
    found = data.draw(st.from_regex(rewording.wording))
    assert rewording.needs in found
