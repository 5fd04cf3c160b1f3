import numpy as np

from tikulint.similarity.vectors import vectors


def test_rows_have_length_one_or_are_empty() -> None:
    made = vectors([["模型", "模型", "训练"], [], ["训练"]])
    np.testing.assert_allclose(np.sqrt((made.matrix**2).sum(axis=1)), [1, 0, 1])
    assert made.matrix.shape == (3, 2)


def test_texts_without_any_word_are_rows_without_columns() -> None:
    assert vectors([[], []]).matrix.shape == (2, 0)


def test_common_words_weigh_less_than_rare_ones() -> None:
    made = vectors([["的", "模型", "蒸馏", "the", "distillation"]])
    weight = dict(zip(made.words, made.idf, strict=True))
    assert weight["的"] < weight["模型"] < weight["蒸馏"]
    assert weight["the"] < weight["distillation"]


def test_other_texts_do_not_change_a_similarity() -> None:
    texts = [["模型", "训练", "数据"], ["模型", "推理", "数据"]]
    alone = vectors(texts).matrix
    among_others = vectors([*texts, ["数据", "清洗"], ["模型"] * 5]).matrix
    assert (alone[[0]] @ alone[[1]].T).sum() == (among_others[[0]] @ among_others[[1]].T).sum()
