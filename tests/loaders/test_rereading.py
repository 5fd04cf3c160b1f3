"""A heading that another file of the bank asks is a question wherever it stands."""

from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Bank, Source
from tikulint.model.settings import Settings

SHOPS = ["堆肥与沤肥", "轮作", "嫁接的步骤", "扦插", "间作与套作", "深耕"]
ASKED = [f"{name}是什么？" for name in SHOPS]


def bank(**texts: str) -> Bank:
    return load_bank(
        [Source(f"{name}.md", text.encode()) for name, text in texts.items()], Settings()
    )


def of(loaded: Bank, name: str) -> list[str]:
    return [q.title for q in loaded.questions if q.path == f"{name}.md"]


def listed(headings: list[str], *, level: int = 3) -> str:
    return "# 农事\n\n" + "".join(f"{'#' * level} {heading}\n\n" for heading in headings)


ANSWERED = "# 农事\n\n" + "".join(
    f"### {number}. {heading}\n\n答：见田间记录第 {number} 页。\n\n"
    for number, heading in enumerate(SHOPS, 1)
)


def test_bare_terms_are_questions_where_the_other_file_answers_them() -> None:
    assert of(bank(b=listed(SHOPS)), "b") == []
    assert of(bank(a=ANSWERED, b=listed(SHOPS)), "b") == SHOPS


def test_the_order_of_the_files_and_the_numbers_of_the_headings_do_not_matter() -> None:
    numbered = [f"（{number}）**{name}**" for number, name in enumerate(SHOPS, 7)]
    assert of(bank(b=listed(numbered), c=ANSWERED), "b") == SHOPS


def test_what_stands_among_them_is_a_question_too() -> None:
    more = [*SHOPS, "绿肥", "休耕"]
    assert of(bank(a=ANSWERED, b=listed(more)), "b") == more


def test_four_such_headings_may_be_chance() -> None:
    chance = [*SHOPS[:4], "土壤", "水分", "光照", "温度"]
    assert of(bank(a=ANSWERED, b=listed(chance)), "b") == []


def test_a_few_among_many_chapters_do_not_make_the_chapters_questions() -> None:
    chapters = [*SHOPS[:5], *(f"第{name}章" for name in "甲乙丙丁戊己庚辛壬癸")]
    prose = "".join(f"### {chapter}\n\n这一章讲田里的事。\n\n" for chapter in chapters)
    assert of(bank(a=ANSWERED, b=prose), "b") == []


def test_a_file_does_not_bear_witness_for_itself() -> None:
    twice = ANSWERED + "\n# 附录\n\n" + "".join(f"###### {name}\n\n" for name in SHOPS)
    assert of(bank(a=twice), "a") == SHOPS


def test_the_name_of_the_encoding_is_kept() -> None:
    sources = [Source("a.md", ANSWERED.encode()), Source("b.md", listed(SHOPS).encode("gb18030"))]
    loaded = load_bank(sources, Settings())
    assert of(loaded, "b") == SHOPS
    assert loaded.by_path["b.md"].encoding == "gb18030"
