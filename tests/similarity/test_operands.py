from tikulint.similarity.operands import (
    Operand,
    completed,
    distributed,
    paired,
    said_again,
    said_once,
)


def test_a_head_said_once_goes_with_all() -> None:
    assert distributed([("水闸", "开启"), ("水闸", "关闭")]) == [("水闸", "开启"), ("关闭",)]
    assert distributed([("水闸", "开启"), ("水闸", "开启", "时")]) == [
        ("水闸", "开启"),
        ("水闸", "开启", "时"),
    ]


def test_words_joined_by_themselves_are_a_pair() -> None:
    assert paired([[("水闸",), ("阀门",)], [("泵站",)]]) == {"水闸", "阀门"}
    assert paired([[("水闸", "开启"), ("阀门",)]]) == {"阀门"}


def test_a_later_sentence_names_only_what_is_new() -> None:
    sentences: list[list[Operand]] = [[("水闸",)], [("水闸", "漏水")]]
    assert said_again(sentences) == {"水闸"}
    assert said_once(sentences) == [("水闸",), ("漏水",)]


def test_a_name_of_a_list_is_said_in_full() -> None:
    names = {name: name for name in ("平板闸门", "弧形闸门", "闸门吊装", "闸门检修")}
    assert completed([("平板",), ("弧形闸门",)], names) == [("平板闸门",), ("弧形闸门",)]
    assert completed([("闸门吊装",), ("检修",)], names) == [("闸门吊装",), ("闸门检修",)]
    assert completed([("闸门",), ("弧形闸门",)], names) == [("闸门",), ("弧形闸门",)]
    assert completed([("人字",), ("弧形闸门",)], names) == [("人字",), ("弧形闸门",)]
    assert completed([("平板", "用途"), ("弧形闸门",)], names) == [("平板", "用途"), ("弧形闸门",)]
